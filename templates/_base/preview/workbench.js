"use strict";
const frames = [...document.querySelectorAll("iframe")];
const state = document.getElementById("state");
let address = "/page";
let turn = Number(document.body.dataset.turn);

function reload(frame) {
  let top = 0;
  try { top = frame.contentWindow.scrollY; } catch { top = 0; }
  frame.onload = () => frame.contentWindow.scrollTo(0, top);
  frame.contentWindow.location.replace(address);
}

async function renew(now) {
  turn = now;
  const answer = await fetch("/panneau");
  document.getElementById("panel").innerHTML = await answer.text();
  frames.forEach(reload);
  state.textContent = "refait à " + new Date().toLocaleTimeString("fr");
}

function press(button, group) {
  document.querySelectorAll(`[data-${group}]`).forEach((each) => each.setAttribute("aria-pressed", each === button));
}

function fit() {
  const frame = frames[0];
  const phone = document.getElementById("phone");
  const room = document.querySelector("main").clientWidth - 32 - (phone.hidden ? 0 : phone.offsetWidth + 16);
  const scale = Math.min(1, Math.max(0.3, room / 1280));
  const tall = Math.max(500, window.innerHeight - 110);
  frame.style.transform = `scale(${scale})`;
  frame.height = tall / scale;
  frame.parentElement.style.width = `${1280 * scale}px`;
  frame.parentElement.style.height = `${tall}px`;
  frames[1].height = tall;
}

document.querySelectorAll("[data-page]").forEach((button) => button.addEventListener("click", () => {
  address = button.dataset.page;
  document.getElementById("alone").href = address;
  press(button, "page");
  frames.forEach(reload);
}));

function show(button, shown) {
  button.setAttribute("aria-pressed", shown);
  document.getElementById(button.dataset.size).hidden = !shown;
}

const sizes = [...document.querySelectorAll("[data-size]")];
sizes.forEach((button) => button.addEventListener("click", () => {
  show(button, button.getAttribute("aria-pressed") !== "true");
  if (sizes.every((each) => each.getAttribute("aria-pressed") !== "true")) {
    sizes.filter((each) => each !== button).forEach((each) => show(each, true));
  }
  fit();
}));
window.addEventListener("resize", fit);
fit();

const changes = new EventSource("/suite");
changes.onmessage = (event) => { if (Number(event.data) !== turn) renew(Number(event.data)); };
changes.onerror = () => { state.textContent = "l’aperçu est arrêté"; };
changes.onopen = () => { state.textContent = "à jour"; };
