/* libxlsxwriter (BSD-2-Clause): writes workbooks (.xlsx).
 *
 * Its header is used as it is; this file exists so that the module has one. */
#ifndef SAMSPILL_CXLSXWRITER_SHIM_H
#define SAMSPILL_CXLSXWRITER_SHIM_H

#include <xlsxwriter.h>

#endif
