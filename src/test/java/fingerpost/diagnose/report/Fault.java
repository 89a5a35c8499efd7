package fingerpost.diagnose.report;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A domain with something wrong, and what a report must say of it.
 *
 * @param label the domain is this label below {@code com}
 * @param what in words
 * @param codes all findings above INFO, no more and no fewer
 * @param above lines of the zone {@code com} at its first and its second server
 * @param copies text of the zone at the first and the second server; empty where that server does not have it
 * @param twist how its servers misbehave; null for real servers
 */
record Fault(
        String label,
        String what,
        Set<String> codes,
        List<String> above,
        List<String> copies,
        LooseAuthority.Twist twist) {

    static final int REAL = 3;
    static final int LOOSE = 4;

    /** A sound zone on real servers, of which the words must be found: {@code CODE CODE}. */
    static Fault of(String label, String what, String codes) {
        return sound(label, what, codes, REAL, null);
    }

    /** A sound zone on servers that misbehave. */
    static Fault twisted(String label, String what, String codes, LooseAuthority.Twist twist) {
        return sound(label, what, codes, LOOSE, twist);
    }

    private static Fault sound(String label, String what, String codes, int net, LooseAuthority.Twist twist) {
        String above = delegation(label, net);
        String zone = zone(net);
        Set<String> wanted = new TreeSet<>(List.of(codes.split(" ", -1)));
        wanted.remove("");
        return new Fault(label, what, wanted, List.of(above, above), List.of(zone, zone), twist);
    }

    /** A zone without a flaw. */
    private static String zone(int net) {
        return """
                @ 3600 IN SOA ns1 hostmaster 1 14400 3600 1209600 300
                @ NS ns1
                @ NS ns2
                ns1 A 127.0.%1$d.1
                ns2 A 127.0.%1$d.2
                @ A 192.0.2.1
                @ AAAA 2001:db8::1
                @ MX 10 mail
                mail A 192.0.2.2
                mail AAAA 2001:db8::2
                @ TXT "v=spf1 mx -all"
                @ CAA 0 issue "ca.example.org"
                @ HTTPS 1 . alpn=h2 ipv4hint=192.0.2.1
                www A 192.0.2.1
                www AAAA 2001:db8::1
                """.formatted(net);
    }

    private static String delegation(String label, int net) {
        return """
                %1$s NS ns1.%1$s
                %1$s NS ns2.%1$s
                ns1.%1$s A 127.0.%2$d.1
                ns2.%1$s A 127.0.%2$d.2
                """.formatted(label, net);
    }

    String domain() {
        return label + ".com.";
    }

    /** With other lines in the zone above. */
    Fault above(String text) {
        return new Fault(label, what, codes, List.of(text, text), copies, twist);
    }

    /** With more lines in the zone above. */
    Fault alsoAbove(String text) {
        return above(above.getFirst() + text + "\n");
    }

    Fault aboveAtSecond(String text) {
        return new Fault(label, what, codes, List.of(above.getFirst(), text), copies, twist);
    }

    /** With more lines in the zone. */
    Fault with(String lines) {
        return copies(copies.getFirst() + lines + "\n", copies.getLast() + lines + "\n");
    }

    Fault without(String line) {
        return replacing(line + "\n", "");
    }

    Fault replacing(String old, String now) {
        return copies(replaced(copies.getFirst(), old, now), replaced(copies.getLast(), old, now));
    }

    /** The same, but only at the second server. */
    Fault replacingAtSecond(String old, String now) {
        return copies(copies.getFirst(), replaced(copies.getLast(), old, now));
    }

    Fault copies(String first, String second) {
        return new Fault(label, what, codes, above, List.of(first, second), twist);
    }

    private static String replaced(String text, String old, String now) {
        if (!text.contains(old)) {
            throw new IllegalArgumentException(old + " is not in " + text);
        }
        return text.replace(old, now);
    }

    @Override
    public String toString() {
        return label + ": " + what;
    }
}
