// The script's functions of values, by themselves: node --test Tests/Browser/page.test.js
const test = require("node:test");
const assert = require("node:assert");
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

const file = path.join(__dirname, "../../Sources/PageAssets/page.js");
const page = vm.createContext({});
vm.runInContext(fs.readFileSync(file, "utf8"), page);
const plain = (value) => JSON.parse(JSON.stringify(value));

// A line of three, and one alone: 0 – 1 – 2, 3.
const actors = ["K", "N", "K", "F"].map((sector, index) => ({ id: "org-" + index, sector }));
const frame = {
  prefix: "", name: "", actors: [0, 1, 2, 3],
  ties: [
    { id: "t", a: 0, b: 1, intensity: 2, status: "both", phases: ["define"] },
    { id: "u", a: 1, b: 2, intensity: 4, status: "one", phases: [] },
  ],
};
const none = { sector: "", phase: "", intensity: "", status: "" };

test("a text is filled with values, and unknown places stay", () => {
  assert.equal(page.filled("{a} av {b} {c}", { a: 1, b: "<b>" }), "1 av <b> {c}");
});

test("without a filter everything is kept, isolates too", () => {
  assert.deepEqual([...page.keptTies(frame, actors, none)], [0, 1]);
  const kept = page.keptActors(frame, actors, none, new Set([0, 1]));
  assert.deepEqual([...kept], [0, 1, 2, 3]);
});

test("each filter keeps the ties that meet it", () => {
  const kept = (filter) => [...page.keptTies(frame, actors, { ...none, ...filter })];
  assert.deepEqual(kept({ phase: "define" }), [0]);
  assert.deepEqual(kept({ intensity: "3" }), [1]);
  assert.deepEqual(kept({ status: "one" }), [1]);
  assert.deepEqual(kept({ sector: "N" }), [0, 1]);
  assert.deepEqual(kept({ sector: "F" }), []);
  assert.deepEqual(kept({ sector: "K", phase: "define", intensity: "3" }), []);
});

test("a sector's actors are kept without ties, and the others' only with", () => {
  const kept = (filter) => {
    const all = { ...none, ...filter };
    return [...page.keptActors(frame, actors, all, page.keptTies(frame, actors, all))].sort();
  };
  assert.deepEqual(kept({ sector: "F" }), [3]);
  assert.deepEqual(kept({ phase: "define" }), [0, 1]);
  assert.deepEqual(kept({ sector: "K", phase: "define" }), [0, 1, 2]);
});

test("neighbours follow the ties that are kept", () => {
  const around = page.neighbours(frame, new Set([1]));
  assert.deepEqual([...around].map(([actor, set]) => [actor, [...set]]), [[0, []], [1, [2]], [2, [1]], [3, []]]);
});

test("an arrow goes to the nearest ahead, never behind or far to the side", () => {
  const at = (key, x, y) => ({ key, at: { x, y } });
  const from = { x: 0, y: 0 };
  const all = [at("near", 10, 2), at("far", 50, 0), at("behind", -5, 0), at("side", 1, 30)];
  assert.equal(page.inDirection(from, all, "ArrowRight"), "near");
  assert.equal(page.inDirection(from, all, "ArrowLeft"), "behind");
  assert.equal(page.inDirection(from, all, "ArrowDown"), "side");
  assert.equal(page.inDirection(from, all, "ArrowUp"), null);
});

test("numbers are read as each language writes them", () => {
  assert.equal(page.numberIn("1\u00a0957", true), 1957);
  assert.equal(page.numberIn("0,26", true), 0.26);
  assert.equal(page.numberIn("−3,5", true), -3.5);
  assert.equal(page.numberIn("83\u00a0%", true), 83);
  assert.equal(page.numberIn("1,957.5", false), 1957.5);
  assert.equal(page.numberIn("–", true), null);
  assert.equal(page.numberIn("hull?", true), null);
});

test("rows are sorted by size or name, with empty ones last both ways", () => {
  const order = (texts, language, isDescending) => plain(page.sortedOrder(texts, language, isDescending));
  assert.deepEqual(order(["10", "–", "9", "1,5"], "nb", false), [3, 2, 0, 1]);
  assert.deepEqual(order(["10", "–", "9", "1,5"], "nb", true), [0, 2, 3, 1]);
  assert.deepEqual(order(["Ås", "Zoo", "Ærlig", "Østre"], "nb", false), [1, 2, 3, 0]);
  assert.deepEqual(order(["b", "a", "b"], "nb", true), [0, 2, 1]);
});

test("a search finds every word typed, whatever the case", () => {
  assert.ok(page.matches("Bodø kommune", "KOMM bod", "nb"));
  assert.ok(!page.matches("Bodø kommune", "rana", "nb"));
});
