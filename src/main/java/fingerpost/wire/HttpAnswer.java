package fingerpost.wire;

/** What a server of DNS over HTTPS answered: the status, and the body, which is a DNS message where the status is 200. */
record HttpAnswer(int status, Packet body) {}
