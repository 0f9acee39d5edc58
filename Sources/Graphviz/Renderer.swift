private import CGraphviz
