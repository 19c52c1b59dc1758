"use strict";

// Lets a reviewer answer item by item, and saves the answers as a file that the editor can read.

const copy = JSON.parse(document.getElementById("review-copy").textContent);
const texts = new Map(copy.items.map((item) => [item.id, item.text]));
const quotes = new Map();
const AROUND = 32;
let unsaved = false;

const answers = [...document.querySelectorAll(".answer")];
const bar = document.querySelector(".save");
const status = bar.querySelector("p");
const reviewer = bar.querySelector("input");

/** The words that are selected within `words`, with those around them; null for none. */
function quoteIn(words, id) {
  const selection = document.getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!words.contains(range.startContainer) || !words.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(words);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  const exact = range.toString();
  const text = texts.get(id);
  return {
    exact,
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(start + exact.length, start + exact.length + AROUND),
  };
}

function rememberSelection() {
  for (const answer of answers) {
    const id = answer.dataset.item;
    const words = document.querySelector(`.words[data-item="${id}"]`);
    const quote = words && quoteIn(words, id);
    if (!quote) continue;
    quotes.set(id, quote);
    answer.querySelector(".about").textContent = `About “${quote.exact}”`;
  }
}

function boxesOf(id) {
  return [...document.getElementById(id).querySelectorAll(".boxes:not(.verdict) input")];
}

function answerOf(answer) {
  const id = answer.dataset.item;
  const verdict = answer.querySelector("input:checked");
  const [comment, suggestion] = [...answer.querySelectorAll("textarea")].map((field) => field.value.trim());
  const ticked = boxesOf(id).filter((box) => box.checked).map((box) => box.parentElement.textContent.trim());
  if (!verdict && !comment && !suggestion && !ticked.length) return null;
  const item = { id, text: texts.get(id) };
  if (ticked.length) item.ticked = ticked;
  if (verdict) item.verdict = verdict.value;
  if (comment) item.comment = comment;
  if (suggestion) item.suggestion = suggestion;
  if (quotes.has(id)) item.quote = quotes.get(id);
  return item;
}

function save() {
  const review = {
    format: "brief-review",
    version: 1,
    hash: copy.hash,
    title: copy.title,
    file: copy.file,
    reviewer: reviewer.value.trim(),
    saved: new Date().toISOString(),
    items: answers.map(answerOf).filter(Boolean),
  };
  const file = new Blob([JSON.stringify(review, null, 2) + "\n"], { type: "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = `${copy.file.replace(/\.[^.]*$/, "") || "brief"}.review.json`;
  link.click(); // the address stays: some browsers read from it only later
  unsaved = false;
  const count = review.items.length;
  status.textContent = `Saved ${count} ${count === 1 ? "answer" : "answers"} as ${link.download}.`;
}

function tell() {
  unsaved = true;
  const count = answers.map(answerOf).filter(Boolean).length;
  status.textContent = `${count} of ${answers.length} items answered, not saved yet.`;
}

for (const element of [...answers, bar]) element.hidden = false;
document.querySelector("main").addEventListener("input", tell);
bar.querySelector("button").addEventListener("click", save);
document.addEventListener("selectionchange", rememberSelection);
window.addEventListener("beforeunload", (event) => {
  if (unsaved) event.preventDefault();
});
