/* libzip (BSD-3-Clause): opens the zip archive that a workbook (.xlsx) is.
 *
 * An archive is opened from memory, read-only; the one function here gives back the source it made
 * on every way out, which in Swift would be three calls and an error struct at each. */
#ifndef SAMSPILL_CZIP_SHIM_H
#define SAMSPILL_CZIP_SHIM_H

#include <zip.h>

/* Opens an archive in memory, or gives NULL; the bytes must outlive it. */
static inline zip_t *czip_open(const void *bytes, size_t length) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t *source = zip_source_buffer_create(bytes, length, 0, &error);
  zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : NULL;
  if (source && !archive) zip_source_free(source);
  zip_error_fini(&error);
  return archive;
}

#endif
