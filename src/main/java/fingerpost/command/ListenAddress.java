package fingerpost.command;

import fingerpost.dns.IpAddress;
import fingerpost.wire.Server;
import fingerpost.wire.serve.Loopback;

/** Addresses with ports to listen on, such as {@code 127.0.0.1:5300} or {@code [::1]:5300}. */
final class ListenAddress {
    private ListenAddress() {}

    static Server of(String option, String text) {
        int colon = text.lastIndexOf(':');
        String host = colon < 0 ? "" : text.substring(0, colon).replaceAll("^\\[|]$", "");
        String port = text.substring(colon + 1);
        if (host.isEmpty() || !port.matches("[0-9]{1,5}") || !IpAddress.isLiteral(host)) {
            throw new CallProblem(
                    option + " takes an address and a port, such as 127.0.0.1:5300; \"" + text + "\" is none.");
        }
        try {
            Server at = new Server(IpAddress.of(host), Integer.parseInt(port));
            Loopback.require(at.address());
            return at;
        } catch (IllegalArgumentException refused) {
            throw new CallProblem(String.valueOf(refused.getMessage()), refused);
        }
    }
}
