#include "PageAssets.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char script[] = {
#embed "page.js"
};

static const unsigned char style[] = {
#embed "page.css"
};

struct page_asset page_script(void) {
  return (struct page_asset){script, sizeof script};
}

struct page_asset page_style(void) {
  return (struct page_asset){style, sizeof style};
}
