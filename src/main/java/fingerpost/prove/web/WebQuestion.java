package fingerpost.prove.web;

import fingerpost.dns.IpAddress;

/** A request to a proxy of the design. */
record WebQuestion(IpAddress address, int port, boolean tls, String host, String uri) {
    @Override
    public String toString() {
        boolean usual = port == (tls ? 443 : 80);
        return (tls ? "https://" : "http://")
                + host
                + (usual ? "" : ":" + port)
                + uri
                + (address.bits() == 128 ? " over IPv6" : "");
    }
}
