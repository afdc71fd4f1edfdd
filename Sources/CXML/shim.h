/* libxml2 (MIT): the pull reader that walks through the XML parts of a workbook.
 *
 * The reader's own attribute functions copy every value they give, and a sheet has three for each
 * of its cells; the function here shows the text where it lies. */
#ifndef SAMSPILL_CXML_SHIM_H
#define SAMSPILL_CXML_SHIM_H

#include <string.h>
/* Debian's libxml2 is built with ICU, whose headers clash with those inside Foundation. Only a
 * converter's struct, which we never touch, looks different without them. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>

/* The text of the attribute with a local name on the current element, or NULL; valid until the
 * next read. With `inNamespace`, only an attribute that has a prefix counts, else only one without. */
static inline const char *cxml_attribute(
    xmlTextReaderPtr reader, const char *name, int inNamespace) {
  xmlNodePtr node = xmlTextReaderCurrentNode(reader);
  if (!node || node->type != XML_ELEMENT_NODE) return NULL;
  for (xmlAttrPtr each = node->properties; each; each = each->next) {
    if ((each->ns != NULL) != (inNamespace != 0)) continue;
    if (strcmp((const char *)each->name, name) != 0) continue;
    xmlNodePtr text = each->children;
    if (!text) return "";
    return text->type == XML_TEXT_NODE && !text->next ? (const char *)text->content : NULL;
  }
  return NULL;
}

#endif
