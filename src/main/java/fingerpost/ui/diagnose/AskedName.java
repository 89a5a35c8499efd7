package fingerpost.ui.diagnose;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.ReverseName;
import fingerpost.ui.speech.Speech;

/** The name in what a person types or pastes: a name in any script, a URL, a mail address, an address to be looked up. */
final class AskedName {
    private AskedName() {}

    /**
     * The name that is meant; of an address the one below {@code in-addr.arpa} or {@code ip6.arpa}.
     *
     * @throws IllegalArgumentException if there is none, saying why
     */
    static DomainName of(String typed) {
        String host = host(typed.strip());
        if (host.isEmpty()) {
            throw new IllegalArgumentException(Speech.of("Type a name such as www.example.com, or paste a URL."));
        }
        return IpAddress.isLiteral(host) ? ReverseName.of(IpAddress.of(host)) : DomainName.of(host);
    }

    /** Whether an address was typed, whose name is asked for. */
    static boolean isAddress(String typed) {
        return IpAddress.isLiteral(host(typed.strip()));
    }

    private static String host(String typed) {
        if (IpAddress.isLiteral(typed)) {
            return typed;
        }
        String rest = typed.contains("://") ? typed.substring(typed.indexOf("://") + 3) : typed;
        rest = rest.replaceFirst("[/?#].*", "");
        rest = rest.substring(rest.lastIndexOf('@') + 1);
        return rest.startsWith("[") ? rest.substring(1).replaceFirst("].*", "") : rest.replaceFirst(":\\d*$", "");
    }
}
