/* The script and the style sheet of a report's page, embedded so that the command can be moved about
 * as one file. They are `page.js` and `page.css` in this folder; docs/page.md says what they do. */
#ifndef SAMSPILL_PAGE_ASSETS_H
#define SAMSPILL_PAGE_ASSETS_H

#include <stddef.h>

struct page_asset {
  const unsigned char *bytes;
  size_t count;
};

struct page_asset page_script(void);
struct page_asset page_style(void);

#endif
