// What plain forms cannot do: show what arrives, follow it, copy. Everything else works without this file.
(function () {
  "use strict";
  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));

  // To the end; a long reply shows its beginning, right below what it answers.
  function follow(log) {
    const from = all(".entry.said", log).pop() || all(".entry", log).pop();
    if (from) log.scrollTop = from.offsetTop - 12;
  }

  function unhide(root) {
    if (navigator.clipboard) all(".copy[hidden]", root).forEach((button) => { button.hidden = false; });
  }

  // The server names what changed; the parts of the page that show it fetch it. One that shows everything says "*".
  function listen(address) {
    const events = new EventSource(address);
    events.onmessage = (event) => all("[data-live]").forEach((part) => {
      const shows = part.dataset.live.split(" ");
      if (event.data === "all" || shows.includes("*") || shows.includes(event.data)) htmx.trigger(part, "changed");
    });
  }

  document.addEventListener("htmx:configRequest", (event) => {
    if (event.target.matches(".log")) {
      const last = all(".entry", event.target).pop();
      event.detail.parameters.after = last ? last.dataset.id : "0";
    }
  });

  // Earlier messages come above: what is read stays in place, the nearest of them gets the focus, none is read aloud.
  function comesAbove(log) {
    const [first, height] = [log.querySelector(".entry"), log.scrollHeight];
    log.ariaLive = "off";
    setTimeout(() => {
      log.scrollTop += log.scrollHeight - height;
      const entries = all(".entry", log);
      entries[Math.max(0, entries.indexOf(first) - 1)].focus({ preventScroll: true });
      unhide(log);
      setTimeout(() => { log.ariaLive = "polite"; }, 500);
    });
  }

  document.addEventListener("htmx:beforeSwap", (event) => {
    const log = event.detail.target;
    if (log.matches(".earlier")) comesAbove(log.closest(".log"));
    if (!log.matches(".log")) return;
    log.dataset.had = all(".entry", log).length;
    if (/class="entry/.test(event.detail.xhr.responseText)) all(".empty", log).forEach((empty) => empty.remove());
  });

  document.addEventListener("htmx:afterSwap", (event) => {
    const target = event.detail.target;
    if (target.matches(".reading")) target.firstElementChild?.focus();
    if (!target.matches(".log")) return;
    const fresh = all(".entry", target).slice(Number(target.dataset.had));
    const reply = fresh.find((entry) => entry.matches(".shown"));
    unhide(target);
    if (!fresh.length) return;
    fresh.forEach((entry) => htmx.process(entry)); // who goes on by keyboard may press Enter at once
    follow(target);
    // Whoever pressed a button goes on from the reply; whoever types stays where they type.
    if (reply && target.contains(document.activeElement)) reply.focus({ preventScroll: true });
  });

  document.addEventListener("htmx:afterRequest", (event) => {
    const form = event.target.closest("form[data-say]");
    if (!form) return;
    const notice = document.getElementById("notice-" + form.dataset.say);
    const status = event.detail.xhr.status;
    notice.textContent = event.detail.successful ? "" : status === 429 ? notice.dataset.fast : notice.dataset.failed;
    if (!event.detail.successful) return;
    form.elements.once.value = crypto.randomUUID();
    if (form.elements.text) form.elements.text.value = "";
    htmx.trigger(document.getElementById("log-" + form.dataset.say), "changed");
  });

  document.addEventListener("click", (event) => {
    const text = event.target.closest(".words code");
    const copy = text ? text.closest(".entry").querySelector(".copy") : event.target.closest(".copy");
    if (copy && !copy.hidden) {
      navigator.clipboard.writeText(copy.dataset.copy).then(() => { copy.textContent = copy.dataset.copied; });
    }
    const close = event.target.closest("[data-close]");
    if (close) {
      event.preventDefault();
      const reading = close.closest(".reading");
      reading.replaceChildren();
      reading.closest("details").querySelector("summary").focus();
    }
  });

  // What opens over the page closes by Escape and by a press beside it.
  function shut(sheet) {
    if (sheet.contains(document.activeElement)) sheet.querySelector("summary").focus();
    sheet.open = false;
  }

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") all("[data-sheet][open]").forEach(shut);
  });

  document.addEventListener("click", (event) => {
    all("[data-sheet][open]").filter((sheet) => !sheet.contains(event.target)).forEach(shut);
  });

  all(".log").forEach(follow);
  unhide(document);
  if (document.body.dataset.events) listen(document.body.dataset.events);
})();
