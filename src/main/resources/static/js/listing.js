// When a choice changes the listing in place, what the reader has opened stays open and what has the focus keeps it.
let opened = [];
let focused;

document.addEventListener("htmx:beforeSwap", (event) => {
  const { target, isError, serverResponse, xhr } = event.detail;
  if (target.id === "selection" && (isError || !serverResponse.includes('id="selection"'))) {
    // A refusal, or another page: shown as the page it is.
    event.preventDefault();
    location.assign(xhr.responseURL);
    return;
  }
  opened = [...document.querySelectorAll("#selection details[id]")].map(({ id, open }) => ({ id, open }));
  focused = document.activeElement?.id;
});

document.addEventListener("htmx:afterSwap", ({ target }) => {
  if (target.id === "selection") {
    for (const { id, open } of opened) {
      const details = document.getElementById(id);
      details && (details.open = open);
    }
    focused && document.getElementById(focused)?.focus();
  }
});

// Nothing came: the browser says so.
document.addEventListener("htmx:sendError", ({ detail: { target, pathInfo } }) => {
  target.id === "selection" && location.assign(pathInfo.finalRequestPath);
});
