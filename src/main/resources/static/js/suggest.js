// The arrow keys walk from the search box through its suggestions; Escape puts them away.
const search = document.querySelector("form.search");
const box = search?.querySelector("input[type=search]");
const suggestions = document.getElementById("suggestions");

search?.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === "Escape") {
    suggestions.replaceChildren();
    box.focus();
  } else if (step && suggestions.querySelector("a")) {
    const stops = [box, ...suggestions.querySelectorAll("a")];
    const next = stops.indexOf(document.activeElement) + step;
    stops[(next + stops.length) % stops.length].focus();
    event.preventDefault();
  }
});
