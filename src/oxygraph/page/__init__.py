"""The interactive page: one offline file that shows which evidence holds for whom.

The Python half puts the graph into a pyvis network (`network`), adds what the page has to know (`document`), and fills
the template. The other half is JavaScript: `engine/` answers as the Python engine does and knows no browser, `ui/`
shows it, and only one of its files knows the drawing library. Both are bundled into `script.js` (`make script`), which
is all that is installed. No file fetches anything; the policy in the page's head would not let it.
"""

from oxygraph.page.rendering import Page, page

__all__ = ["Page", "page"]
