// @ts-check
"use strict";
/* What the page of a report does beyond being read: the figure is walked through, searched, filtered,
 * enlarged and turned from snapshot to snapshot; tables are sorted and searched. Everything that is
 * said is in the page without it. Graphviz has drawn the figure, and nothing here moves anything in it.
 *
 * The first part is functions of values, which `page.test.js` tests in node; the second part, below
 * `start`, is the page. docs/page.md describes the data. */

/** @typedef {{id: string, name: string, full: string, sector: string, card: string}} Actor */
/** @typedef {{id: string, a: number, b: number, intensity: ?number, status: ?string, phases: string[]}} Tie */
/** @typedef {{prefix: string, name: string, actors: number[], ties: Tie[]}} Frame */
/** @typedef {{sector: string, phase: string, intensity: string, status: string}} Filter */
/** @typedef {{x: number, y: number}} Point */
/** @typedef {Record<string, string>} Words */

/** A text with values in place of its `{names}`. @param {string} text @param {Record<string, unknown>} values */
function filled(text, values) {
  return text.replace(/\{(\w+)\}/g, (all, name) => (name in values ? String(values[name]) : all));
}

/** Whether a filter leaves anything out. @param {Filter} filter */
function isActive(filter) {
  return Object.values(filter).some((value) => value !== "");
}

/** The positions of a frame's ties that a filter keeps. @param {Frame} frame @param {Actor[]} actors @param {Filter} filter */
function keptTies(frame, actors, filter) {
  /** @type {Set<number>} */
  const kept = new Set();
  frame.ties.forEach((tie, index) => {
    const isThere =
      (!filter.sector || actors[tie.a].sector === filter.sector || actors[tie.b].sector === filter.sector) &&
      (!filter.phase || tie.phases.includes(filter.phase)) &&
      (!filter.intensity || (tie.intensity !== null && tie.intensity >= Number(filter.intensity))) &&
      (!filter.status || tie.status === filter.status);
    if (isThere) kept.add(index);
  });
  return kept;
}

/** The actors a filter keeps: those of the sector, and those at the ends of the ties it keeps.
 * @param {Frame} frame @param {Actor[]} actors @param {Filter} filter @param {Set<number>} ties */
function keptActors(frame, actors, filter, ties) {
  if (!isActive(filter)) return new Set(frame.actors);
  const kept = new Set(
    frame.actors.filter((actor) => filter.sector && actors[actor].sector === filter.sector));
  for (const index of ties) {
    kept.add(frame.ties[index].a);
    kept.add(frame.ties[index].b);
  }
  return kept;
}

/** Who works with whom in a frame, by the ties given. @param {Frame} frame @param {Set<number>} ties */
function neighbours(frame, ties) {
  /** @type {Map<number, Set<number>>} */
  const found = new Map(frame.actors.map((actor) => [actor, new Set()]));
  for (const index of ties) {
    const { a, b } = frame.ties[index];
    found.get(a)?.add(b);
    found.get(b)?.add(a);
  }
  return found;
}

/** The candidate that lies best in a direction from a point: near, and not far to the side; `null`
 * when none lies within 75 degrees of it.
 * @template T @param {Point} from @param {{key: T, at: Point}[]} candidates @param {string} direction */
function inDirection(from, candidates, direction) {
  const ahead = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[direction];
  if (!ahead) return null;
  /** @type {?T} */
  let best = null;
  let least = Infinity;
  for (const { key, at } of candidates) {
    const [x, y] = [at.x - from.x, at.y - from.y];
    const distance = Math.hypot(x, y);
    const cosine = distance > 0 ? (x * ahead[0] + y * ahead[1]) / distance : -1;
    if (cosine < Math.cos((75 * Math.PI) / 180)) continue;
    const cost = distance * (2 - cosine);
    if (cost < least) [best, least] = [key, cost];
  }
  return best;
}

/** The number that a cell shows; `null` when it shows none.
 * @param {string} text @param {boolean} usesComma */
function numberIn(text, usesComma) {
  const plain = text.replace(/[\s\u00a0\u2009\u202f%]/g, "").replace("\u2212", "-");
  const point = usesComma ? plain.replace(/\./g, "").replace(",", ".") : plain.replace(/,/g, "");
  return /^-?\d+(\.\d+)?$/.test(point) ? Number(point) : null;
}

/** The order of rows by the texts of one column: numbers by size, others by name, empty ones last.
 * @param {string[]} texts @param {string} language @param {boolean} isDescending */
function sortedOrder(texts, language, isDescending) {
  const numbers = texts.map((text) => numberIn(text, language !== "en"));
  const isEmpty = (/** @type {number} */ row) => texts[row] === "" || texts[row] === "–";
  const isNumeric = texts.every((_, row) => isEmpty(row) || numbers[row] !== null);
  const collator = new Intl.Collator(language === "en" ? "en" : "nb", { numeric: true });
  const sign = isDescending ? -1 : 1;
  return texts.map((_, row) => row).sort((one, other) => {
    if (isEmpty(one) || isEmpty(other)) return Number(isEmpty(one)) - Number(isEmpty(other)) || one - other;
    const difference = isNumeric
      ? Number(numbers[one]) - Number(numbers[other])
      : collator.compare(texts[one], texts[other]);
    return sign * difference || one - other;
  });
}

/** Whether a text holds every word that was typed, whatever the case.
 * @param {string} text @param {string} typed @param {string} language */
function matches(text, typed, language) {
  const inside = text.toLocaleLowerCase(language);
  return typed.toLocaleLowerCase(language).split(/\s+/).every((word) => inside.includes(word));
}

/** Begins, when the page has been read. */
function start() {
  const holder = document.getElementById("page-data");
  if (!holder) return;
  const data = JSON.parse(holder.textContent || "{}");
  const language = document.documentElement.lang;
  startTables(data.words, language);
  startPrint();
  startTargets();
  if (data.frames.length > 0) new Network(data, language);
}

/** Tells those who hear the page what changed. @param {string} text */
function announce(text) {
  const region = document.getElementById("status");
  if (region) region.textContent = text;
}

/** An element. @template {keyof HTMLElementTagNameMap} K
 * @param {K} name @param {Record<string, string>} attributes @param {string} [text] */
function element(name, attributes, text) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== undefined) made.textContent = text;
  return made;
}

/** Long details open to be printed, and close again. */
function startPrint() {
  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  window.addEventListener("beforeprint", () => {
    opened = /** @type {HTMLDetailsElement[]} */ ([...document.querySelectorAll("details.printed:not([open])")]);
    for (const one of opened) one.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const one of opened) one.open = false;
  });
}

/** A link into a closed card opens it. */
function startTargets() {
  const open = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const details = target?.closest("details");
    if (details) details.open = true;
    if (target instanceof HTMLDetailsElement) target.querySelector("summary")?.focus();
  };
  window.addEventListener("hashchange", open);
  if (location.hash) open();
}

/** Tables are sorted by any column, and long ones searched. @param {Words} words @param {string} language */
function startTables(words, language) {
  for (const table of document.querySelectorAll("table.sortable")) {
    const body = table.querySelector("tbody");
    if (!body) continue;
    const rows = [...body.rows];
    for (const head of table.querySelectorAll("th[scope=col]")) {
      const name = (head.textContent || "").trim();
      const label = filled(words.sortBy, { column: name });
      const button = element("button", { type: "button", class: "sort", title: label, "aria-label": label });
      button.addEventListener("click", () => {
        const isDescending = head.getAttribute("aria-sort") === "ascending";
        for (const other of table.querySelectorAll("th")) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", isDescending ? "descending" : "ascending");
        const column = /** @type {HTMLTableCellElement} */ (head).cellIndex;
        const texts = rows.map((row) => (row.cells[column].textContent || "").trim());
        body.append(...sortedOrder(texts, language, isDescending).map((row) => rows[row]));
        announce(filled(isDescending ? words.sortedDown : words.sortedUp, { column: name }));
      });
      head.append(" ", button);
    }
    if (rows.length > 12) addSearch(table, rows, words, language);
  }
}

/** @param {Element} table @param {HTMLTableRowElement[]} rows @param {Words} words @param {string} language */
function addSearch(table, rows, words, language) {
  const input = element("input", { type: "search", autocomplete: "off" });
  const label = element("label", { class: "search" }, words.searchTable + " ");
  label.append(input);
  table.parentElement?.before(label);
  const texts = rows.map((row) => row.textContent || "");
  input.addEventListener("input", () => {
    let count = 0;
    rows.forEach((row, index) => {
      row.hidden = !matches(texts[index], input.value, language);
      if (!row.hidden) count += 1;
    });
    announce(filled(words.rowsShown, { count, all: rows.length }));
  });
}

/** The figure of a network, frame by frame. */
class Network {
  /** @param {{actors: Actor[], frames: Frame[], words: Words, current: number}} data @param {string} language */
  constructor(data, language) {
    const { actors, frames, words, current } = data;
    this.actors = actors;
    this.frames = frames;
    this.words = words;
    this.language = language;
    /** What the filter keeps of the frame that is shown. */
    this.visible = { ties: new Set(/** @type {number[]} */ ([])), actors: new Set(/** @type {number[]} */ ([])) };
    /** Who works with whom by the ties that are kept. @type {Map<number, Set<number>>} */
    this.around = new Map();
    /** @type {Filter} */
    this.filter = { sector: "", phase: "", intensity: "", status: "" };
    /** The actor that has been stayed at, lit up until it is let go. @type {?number} */
    this.held = null;
    /** The actor that the keyboard is at. @type {?number} */
    this.current = null;
    this.zoom = 1;
    this.stage = /** @type {HTMLElement} */ (document.getElementById("stage"));
    this.controls = /** @type {HTMLElement} */ (document.getElementById("network-controls"));
    this.figures = frames.map((_, index) => /** @type {HTMLElement} */ (document.getElementById("frame-" + index)));
    this.parts = frames.map((frame) => this.partsOf(frame));
    this.shown = current;
    this.gatherFrames();
    this.addControls();
    this.addPointer();
    frames.forEach((_, index) => this.prepare(index));
    this.controls.hidden = false;
    this.show(this.shown);
  }

  /** What a frame's actors and ties are in the drawing. @param {Frame} frame */
  partsOf(frame) {
    const part = (/** @type {string} */ id) => document.getElementById(frame.prefix + id);
    /** @type {Map<number, Element>} */
    const actors = new Map();
    for (const actor of frame.actors) {
      const found = part(this.actors[actor].id);
      if (found) actors.set(actor, found);
    }
    frame.actors = [...actors.keys()];
    frame.ties = frame.ties.filter((tie) => part(tie.id));
    return { actors, ties: frame.ties.map((tie) => /** @type {Element} */ (part(tie.id))) };
  }

  /** The frames come to lie in one place, at which one is seen at a time. */
  gatherFrames() {
    for (const figure of this.figures) {
      figure.closest("details.frame")?.setAttribute("hidden", "");
      this.stage.append(figure);
    }
  }

  /** An actor can be reached, and says who it is. @param {number} index */
  prepare(index) {
    const frame = this.frames[index];
    const svg = this.figures[index].querySelector("svg");
    svg?.setAttribute("role", "group");
    svg?.setAttribute("aria-describedby", "network-help");
    for (const tie of this.parts[index].ties) tie.setAttribute("aria-hidden", "true");
    for (const [actor, part] of this.parts[index].actors) {
      part.setAttribute("role", "button");
      part.setAttribute("tabindex", "-1");
      part.setAttribute("data-actor", String(actor));
      part.addEventListener("focus", () => this.moveTo(actor));
      part.addEventListener("blur", () => this.light(this.held));
      part.addEventListener("pointerenter", () => this.light(actor));
      part.addEventListener("pointerleave", () => this.light(this.held));
      part.addEventListener("click", () => this.hold(this.held === actor ? null : actor));
    }
    const first = this.byName(frame.actors)[0];
    if (first !== undefined) this.parts[index].actors.get(first)?.setAttribute("tabindex", "0");
    svg?.addEventListener("keydown", (event) => this.onKey(/** @type {KeyboardEvent} */ (event)));
  }

  /** @param {Iterable<number>} actors */
  byName(actors) {
    const collator = new Intl.Collator(this.language === "en" ? "en" : "nb");
    return [...actors].sort((one, other) => collator.compare(this.actors[one].name, this.actors[other].name));
  }

  addControls() {
    for (const key of /** @type {(keyof Filter)[]} */ (["sector", "phase", "intensity", "status"])) {
      const select = /** @type {?HTMLSelectElement} */ (document.getElementById("filter-" + key));
      select?.addEventListener("change", () => {
        this.filter[key] = select.value;
        this.update(true);
      });
    }
    const slider = /** @type {?HTMLInputElement} */ (document.getElementById("snapshot"));
    slider?.addEventListener("input", () => this.show(Number(slider.value), true));
    const search = /** @type {HTMLInputElement} */ (document.getElementById("find"));
    const names = document.getElementById("find-names");
    for (const actor of this.byName(this.actors.keys())) {
      names?.append(element("option", { value: this.actors[actor].full }));
    }
    search.addEventListener("input", () => this.find(search.value));
    search.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      const found = this.found(search.value)[0];
      if (found !== undefined) this.goTo(found);
    });
    const on = (/** @type {string} */ id, /** @type {() => void} */ action) =>
      document.getElementById(id)?.addEventListener("click", action);
    on("zoom-in", () => this.zoomTo(this.zoom * 1.5));
    on("zoom-out", () => this.zoomTo(this.zoom / 1.5));
    on("reset", () => this.reset());
  }

  /** Wheel with Ctrl, two fingers, and dragging. */
  addPointer() {
    const stage = this.stage;
    stage.addEventListener("wheel", (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      this.zoomTo(this.zoom * Math.exp(-event.deltaY / 300), event);
    }, { passive: false });
    let spread = 0;
    const apart = (/** @type {TouchEvent} */ event) => Math.hypot(
      event.touches[0].clientX - event.touches[1].clientX, event.touches[0].clientY - event.touches[1].clientY);
    stage.addEventListener("touchstart", (event) => {
      if (event.touches.length === 2) spread = apart(event);
    }, { passive: true });
    stage.addEventListener("touchmove", (event) => {
      if (event.touches.length !== 2 || spread === 0) return;
      event.preventDefault();
      const now = apart(event);
      this.zoomTo((this.zoom * now) / spread, {
        clientX: (event.touches[0].clientX + event.touches[1].clientX) / 2,
        clientY: (event.touches[0].clientY + event.touches[1].clientY) / 2,
      });
      spread = now;
    }, { passive: false });
    stage.addEventListener("pointerdown", (event) => {
      if (event.pointerType !== "mouse" || event.button !== 0 || this.zoom === 1) return;
      const from = { x: event.clientX + stage.scrollLeft, y: event.clientY + stage.scrollTop };
      const move = (/** @type {PointerEvent} */ next) => {
        stage.scrollLeft = from.x - next.clientX;
        stage.scrollTop = from.y - next.clientY;
      };
      const end = () => window.removeEventListener("pointermove", move);
      window.addEventListener("pointermove", move);
      window.addEventListener("pointerup", end, { once: true });
      event.preventDefault();
    });
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || this.current === null) return;
    const order = this.byName(this.visible.actors);
    const place = order.indexOf(this.current);
    /** @type {Record<string, () => void>} */
    const actions = {
      Home: () => this.goTo(order[0]),
      End: () => this.goTo(order[order.length - 1]),
      PageDown: () => this.goTo(order[Math.min(place + 1, order.length - 1)]),
      PageUp: () => this.goTo(order[Math.max(place - 1, 0)]),
      Enter: () => this.hold(this.held === this.current ? null : this.current),
      " ": () => this.hold(this.held === this.current ? null : this.current),
      Escape: () => this.hold(null),
      "+": () => this.zoomTo(this.zoom * 1.5),
      "-": () => this.zoomTo(this.zoom / 1.5),
      "0": () => this.zoomTo(1),
    };
    if (event.key.startsWith("Arrow")) {
      const next = this.towards(event.key);
      if (next === null) announce(this.words.nobodyThere);
      else this.goTo(next);
    } else if (actions[event.key]) {
      actions[event.key]();
    } else {
      return;
    }
    event.preventDefault();
  }

  /** The neighbour in a direction. @param {string} key */
  towards(key) {
    const middle = (/** @type {number} */ actor) => {
      const box = this.parts[this.shown].actors.get(actor)?.getBoundingClientRect() ?? new DOMRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    const around = this.around.get(/** @type {number} */ (this.current)) ?? new Set();
    const candidates = [...around].map((actor) => ({ key: actor, at: middle(actor) }));
    return inDirection(middle(/** @type {number} */ (this.current)), candidates, key);
  }

  /** Goes to an actor, in the figure if it is drawn there, else to its card. @param {number} actor */
  goTo(actor) {
    const part = /** @type {?SVGElement} */ (this.parts[this.shown].actors.get(actor) ?? null);
    if (part) {
      part.focus();
      part.scrollIntoView({ block: "nearest", inline: "nearest" });
    } else if (this.actors[actor].card) {
      location.hash = this.actors[actor].card;
    }
  }

  /** The keyboard has come to an actor. @param {number} actor */
  moveTo(actor) {
    for (const { actors } of this.parts) {
      for (const [other, part] of actors) part.setAttribute("tabindex", other === actor ? "0" : "-1");
    }
    this.current = actor;
    this.light(actor);
    this.tell(actor);
  }

  /** Keeps an actor lit up, or lets go. @param {?number} actor */
  hold(actor) {
    this.held = actor;
    for (const [other, part] of this.parts[this.shown].actors) {
      part.setAttribute("aria-pressed", String(other === actor));
    }
    this.light(actor);
    if (actor === null) announce(this.words.letGo);
    else {
      this.tell(actor);
      announce(filled(this.words.held, { name: this.actors[actor].name }));
    }
  }

  /** Lights up an actor, its ties and its neighbours, of what the filter keeps. @param {?number} actor */
  light(actor) {
    const { actors, ties } = this.parts[this.shown];
    const isLit = actor !== null && this.visible.actors.has(actor);
    const around = (isLit && this.around.get(/** @type {number} */ (actor))) || new Set();
    this.figures[this.shown].classList.toggle("lit", isLit);
    for (const [other, part] of actors) {
      part.classList.toggle("near", isLit && around.has(other));
      part.classList.toggle("at", isLit && other === actor);
    }
    this.frames[this.shown].ties.forEach((tie, index) => {
      const isNear = isLit && (tie.a === actor || tie.b === actor) && this.visible.ties.has(index);
      ties[index].classList.toggle("near", isNear);
    });
  }

  /** Writes beside the figure who an actor is. @param {number} actor */
  tell(actor) {
    const panel = document.getElementById("chosen");
    if (!panel) return;
    const { name, full, card } = this.actors[actor];
    panel.replaceChildren(element("strong", {}, full || name), " – " + this.described(actor) + " ");
    if (card) panel.append(element("a", { href: "#" + card }, this.words.toCard));
    panel.hidden = false;
  }

  /** An actor's sector, number of ties and neighbours. @param {number} actor */
  described(actor) {
    const around = this.around.get(actor) ?? new Set();
    const names = this.byName(around).map((other) => this.actors[other].name);
    return filled(names.length > 0 ? this.words.actor : this.words.alone, {
      sector: this.sectorName(actor), count: names.length, names: names.join(", "),
    });
  }

  /** @param {number} actor */
  sectorName(actor) {
    return this.words["sector-" + this.actors[actor].sector] ?? this.words.noSector;
  }

  /** The actors that a search finds. @param {string} typed */
  found(typed) {
    if (typed.trim() === "") return [];
    return this.byName(this.actors.keys()).filter((actor) =>
      matches(this.actors[actor].full + " " + this.actors[actor].name, typed.trim(), this.language));
  }

  /** @param {string} typed */
  find(typed) {
    const found = new Set(this.found(typed));
    for (const { actors } of this.parts) {
      for (const [actor, part] of actors) part.classList.toggle("found", found.has(actor));
    }
    if (typed.trim() === "") return announce("");
    const drawn = [...found].filter((actor) => this.parts[this.shown].actors.has(actor)).length;
    announce(filled(this.words.found, { count: found.size, drawn }));
  }

  /** Shows a frame. @param {number} index @param {boolean} [isTold] */
  show(index, isTold = false) {
    this.shown = index;
    this.figures.forEach((figure, other) => { figure.hidden = other !== index; });
    const name = this.frames[index].name;
    const output = document.getElementById("snapshot-name");
    if (output) output.textContent = name;
    document.getElementById("snapshot")?.setAttribute("aria-valuetext", name);
    this.update(isTold);
  }

  /** Shows what the filter keeps. @param {boolean} isTold */
  update(isTold) {
    const frame = this.frames[this.shown];
    const ties = keptTies(frame, this.actors, this.filter);
    const actors = keptActors(frame, this.actors, this.filter, ties);
    this.visible = { ties, actors };
    this.around = neighbours(frame, ties);
    this.parts[this.shown].ties.forEach((part, index) => part.classList.toggle("out", !ties.has(index)));
    for (const [actor, part] of this.parts[this.shown].actors) {
      part.classList.toggle("out", !actors.has(actor));
      part.setAttribute("aria-label", this.actors[actor].full + ". " + this.described(actor));
      part.setAttribute("aria-pressed", String(actor === this.held));
    }
    this.light(this.held);
    if (this.held !== null) this.tell(this.held);
    const counts = filled(this.words.shown, {
      ties: ties.size, allTies: frame.ties.length, actors: actors.size, allActors: frame.actors.length,
    });
    const line = document.getElementById("shown");
    if (line) line.textContent = counts;
    if (isTold) announce(this.frames.length > 1 ? frame.name + ". " + counts : counts);
  }

  /** Enlarges the drawing about a point, or about its middle.
   * @param {number} zoom @param {{clientX: number, clientY: number}} [about] */
  zoomTo(zoom, about) {
    const stage = this.stage;
    const next = Math.min(8, Math.max(1, zoom));
    const frame = stage.getBoundingClientRect();
    const at = about
      ? { x: about.clientX - frame.x, y: about.clientY - frame.y }
      : { x: frame.width / 2, y: frame.height / 2 };
    const factor = next / this.zoom;
    if (this.zoom === 1) stage.style.setProperty("--height", stage.clientHeight + "px");
    const [left, top] = [(stage.scrollLeft + at.x) * factor - at.x, (stage.scrollTop + at.y) * factor - at.y];
    this.zoom = next < 1.02 ? 1 : next;
    stage.style.setProperty("--zoom", String(this.zoom));
    stage.classList.toggle("zoomed", this.zoom > 1);
    [stage.scrollLeft, stage.scrollTop] = [left, top];
    announce(filled(this.words.zoomed, { percent: Math.round(this.zoom * 100) }));
  }

  /** Everything as it was when the page was opened. */
  reset() {
    for (const key of /** @type {(keyof Filter)[]} */ (Object.keys(this.filter))) {
      this.filter[key] = "";
      const select = /** @type {?HTMLSelectElement} */ (document.getElementById("filter-" + key));
      if (select) select.value = "";
    }
    const search = /** @type {HTMLInputElement} */ (document.getElementById("find"));
    search.value = "";
    this.find("");
    this.hold(null);
    this.zoomTo(1);
    const slider = /** @type {?HTMLInputElement} */ (document.getElementById("snapshot"));
    if (slider) slider.value = slider.defaultValue;
    const panel = document.getElementById("chosen");
    if (panel) panel.hidden = true;
    this.show(slider ? Number(slider.defaultValue) : this.shown);
    announce(this.words.wasReset + " " + (document.getElementById("shown")?.textContent ?? ""));
  }
}

if (typeof document !== "undefined") start();
