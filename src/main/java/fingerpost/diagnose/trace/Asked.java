package fingerpost.diagnose.trace;

import fingerpost.wire.Exchange;

/** A server of a zone that was asked, and what its reply means. */
record Asked(ZoneServers zone, Candidate candidate, Exchange exchange, Meaning meaning) {}
