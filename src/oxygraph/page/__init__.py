"""The interactive page: one offline file that shows which evidence holds for whom.

The Python half puts the graph into a pyvis network (`network`), adds what the page has to know (`document`), and fills
the template. The other half, `script/`, is the page's own: each file says in its first line what it knows, and only
one of them knows the drawing library. No file fetches anything; the policy in the page's head would not let it.
"""

from oxygraph.page.rendering import Page, page

__all__ = ["Page", "page"]
