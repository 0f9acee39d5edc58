#pragma once

#include <dlfcn.h>
#if __has_include(<xlsxwriter.h>)
#include <xlsxwriter.h>
#else
#include "/opt/homebrew/include/xlsxwriter.h"
#endif

// libxlsxwriter is loaded when the first workbook is written, not when the program starts: with the
// cryptography under it that takes longer than most verbs take.

/// The functions that are used.
struct samverkan_xlsxwriter {
  lxw_workbook *(*workbook_new)(const char *path);
  void (*workbook_set_properties)(lxw_workbook *workbook, lxw_doc_properties *properties);
  lxw_worksheet *(*workbook_add_worksheet)(lxw_workbook *workbook, const char *name);
  lxw_format *(*workbook_add_format)(lxw_workbook *workbook);
  lxw_error (*workbook_close)(lxw_workbook *workbook);
  void (*format_set_bold)(lxw_format *format);
  void (*format_set_bg_color)(lxw_format *format, lxw_color_t color);
  void (*format_set_bottom)(lxw_format *format, uint8_t style);
  void (*format_set_num_format)(lxw_format *format, const char *code);
  void (*format_set_font_name)(lxw_format *format, const char *name);
  lxw_error (*worksheet_write_string)(
      lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const char *text, lxw_format *format);
  lxw_error (*worksheet_write_number)(
      lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, double number, lxw_format *format);
  lxw_error (*worksheet_set_column)(
      lxw_worksheet *sheet, lxw_col_t first, lxw_col_t last, double width, lxw_format *format);
  void (*worksheet_freeze_panes)(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column);
  void (*worksheet_set_landscape)(lxw_worksheet *sheet);
  void (*worksheet_fit_to_pages)(lxw_worksheet *sheet, uint16_t width, uint16_t height);
  lxw_error (*worksheet_ignore_errors)(lxw_worksheet *sheet, uint8_t kind, const char *range);
  lxw_error (*worksheet_data_validation_range)(
      lxw_worksheet *sheet, lxw_row_t firstRow, lxw_col_t firstColumn, lxw_row_t lastRow,
      lxw_col_t lastColumn, lxw_data_validation *validation);
};

/// Loads them; 0 where libxlsxwriter isn't installed.
static inline int samverkan_load_xlsxwriter(struct samverkan_xlsxwriter *writer) {
  const char *names[] = {
      "libxlsxwriter.so." LXW_SOVERSION, "libxlsxwriter.dylib",
      "/opt/homebrew/lib/libxlsxwriter.dylib", "/usr/local/lib/libxlsxwriter.dylib"};
  void *library = NULL;
  for (size_t place = 0; !library && place < sizeof names / sizeof *names; place++)
    library = dlopen(names[place], RTLD_NOW | RTLD_LOCAL);
  if (!library) return 0;
#define SAMVERKAN_LOAD(name) (writer->name = (__typeof__(writer->name))dlsym(library, #name))
  return SAMVERKAN_LOAD(workbook_new) && SAMVERKAN_LOAD(workbook_set_properties) &&
         SAMVERKAN_LOAD(workbook_add_worksheet) && SAMVERKAN_LOAD(workbook_add_format) &&
         SAMVERKAN_LOAD(workbook_close) && SAMVERKAN_LOAD(format_set_bold) &&
         SAMVERKAN_LOAD(format_set_bg_color) && SAMVERKAN_LOAD(format_set_bottom) &&
         SAMVERKAN_LOAD(format_set_num_format) && SAMVERKAN_LOAD(format_set_font_name) &&
         SAMVERKAN_LOAD(worksheet_write_string) && SAMVERKAN_LOAD(worksheet_write_number) &&
         SAMVERKAN_LOAD(worksheet_set_column) && SAMVERKAN_LOAD(worksheet_freeze_panes) &&
         SAMVERKAN_LOAD(worksheet_set_landscape) && SAMVERKAN_LOAD(worksheet_fit_to_pages) &&
         SAMVERKAN_LOAD(worksheet_ignore_errors) &&
         SAMVERKAN_LOAD(worksheet_data_validation_range);
#undef SAMVERKAN_LOAD
}

/// Offers the texts of a range of cells below the heading of a column; where others are doubtful,
/// the spreadsheet program asks.
static inline lxw_error samverkan_offer(
    const struct samverkan_xlsxwriter *writer, lxw_worksheet *sheet, lxw_col_t column,
    const char *range, int othersAreDoubtful) {
  lxw_data_validation validation = {0};
  validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
  validation.value_formula = (char *)range;
  validation.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
  validation.show_error = othersAreDoubtful ? LXW_VALIDATION_ON : LXW_VALIDATION_OFF;
  return writer->worksheet_data_validation_range(
      sheet, 1, column, LXW_ROW_MAX - 1, column, &validation);
}
