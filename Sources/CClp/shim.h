#pragma once

#include <dlfcn.h>
#include <stddef.h>

// Clp is loaded when the first linear program is made, not when the program starts: with the linear
// algebra under it that takes longer than most verbs take. Of its C interface, as in release 1.17,
// only what is used is declared.

/// The functions that are used, under their names without `Clp_`.
struct samverkan_clp {
  void *(*newModel)(void);
  void (*deleteModel)(void *model);
  void (*setLogLevel)(void *model, int level);
  void (*scaling)(void *model, int mode);
  void (*loadProblem)(
      void *model, int columns, int rows, const int *starts, const int *indices,
      const double *values, const double *lower, const double *upper, const double *costs,
      const double *rowLower, const double *rowUpper);
  void (*chgColumnLower)(void *model, const double *lower);
  void (*chgColumnUpper)(void *model, const double *upper);
  void (*chgObjCoefficients)(void *model, const double *costs);
  int (*primal)(void *model, int ifValuesPass);
  int (*initialSolve)(void *model);
  double *(*getColSolution)(void *model);
};

/// Loads them; 0 where Clp isn't installed.
static inline int samverkan_load_clp(struct samverkan_clp *clp) {
  const char *names[] = {"libClp.so.1", "libClp.1.dylib", "/opt/homebrew/lib/libClp.1.dylib"};
  void *library = NULL;
  for (size_t place = 0; !library && place < sizeof names / sizeof *names; place++)
    library = dlopen(names[place], RTLD_NOW | RTLD_LOCAL);
  if (!library) return 0;
#define SAMVERKAN_LOAD(name) (clp->name = (__typeof__(clp->name))dlsym(library, "Clp_" #name))
  return SAMVERKAN_LOAD(newModel) && SAMVERKAN_LOAD(deleteModel) &&
         SAMVERKAN_LOAD(setLogLevel) && SAMVERKAN_LOAD(scaling) && SAMVERKAN_LOAD(loadProblem) &&
         SAMVERKAN_LOAD(chgColumnLower) && SAMVERKAN_LOAD(chgColumnUpper) &&
         SAMVERKAN_LOAD(chgObjCoefficients) && SAMVERKAN_LOAD(primal) &&
         SAMVERKAN_LOAD(initialSolve) && SAMVERKAN_LOAD(getColSolution);
#undef SAMVERKAN_LOAD
}
