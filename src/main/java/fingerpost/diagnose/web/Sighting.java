package fingerpost.diagnose.web;

import fingerpost.wire.web.WebAnswer;

/** One answer and why it was asked for. */
record Sighting(Purpose purpose, WebAnswer answer) {}
