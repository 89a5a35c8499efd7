package fingerpost.diagnose.trace;

/** Two zones that hold every lawful way to answer, and aliases and delegations that lead astray. */
final class NameSpaceZones {
    private static final int MANY = 120;

    static final String EXAMPLE_COM = """
        @ NS ns1
        @ NS ns2
        ns1 A 127.0.3.1
        ns2 A 127.0.3.2
        www A 192.0.2.80
        shop CNAME shop.example.net.
        near CNAME nearer
        nearer CNAME www
        *.wild A 192.0.2.82
        deep.empty A 192.0.2.83
        old DNAME new
        host.new A 192.0.2.84
        six AAAA 2001:db8::6
        letter MX 10 www

        circle1 CNAME circle2
        circle2 CNAME circle1
        self CNAME self
        there CNAME here.example.net.
        spiral DNAME down.spiral
        growing DNAME %s.growing
        dangling CNAME gone.example.net.
        bare CNAME letter
        tosix CNAME six
        ring1 DNAME ring2
        ring2 DNAME ring1
        abroad DNAME abroad.example.net.
        """.formatted("x".repeat(63))
            + chain("six-links", 6) + chain("nine-links", 9) + chain("twelve-links", 12) + chain("thousand-links", 1000)
            + delegation("refused", "127.0.2.2")
            + delegation("silent", "127.0.4.1")
            + delegation("servfail", "127.0.4.2")
            + delegation("upward", "127.0.4.3")
            + delegation("cache", "127.0.4.4")
            + delegation("again", "127.0.4.5")
            + delegation("truncating", "127.0.4.6")
            + delegation("without-edns", "127.0.4.7")
            + delegation("without-tcp", "127.0.4.8")
            + delegation("cut-off", "127.0.4.9")
            + delegation("formerr", "127.0.4.10")
            + delegation("poisoning", "127.0.4.11")
            + delegation("sideways", "127.0.4.12")
            + delegation("nothing-there", "127.0.4.99")
            + delegation("small", "127.0.4.14")
            + delegation("truncating-anywhere", "127.0.4.15")
            + delegation("another-name", "127.0.4.16")
            + delegation("glue", "127.0.4.17")
            + delegation("deeper", "127.0.4.18")
            + delegation("kin", "127.0.4.13")
            + """
            half-silent NS ns1.half-silent
            half-silent NS ns2.half-silent
            ns1.half-silent A 127.0.4.1
            ns2.half-silent A 127.0.4.13
            half-lame NS ns1.half-lame
            half-lame NS ns2.half-lame
            ns1.half-lame A 127.0.4.3
            ns2.half-lame A 127.0.4.13
            noglue NS ns.noglue
            sibling NS ns.kin
            half-other NS ns1.half-other
            half-other NS ns2.half-other
            ns1.half-other A 127.0.4.16
            ns2.half-other A 127.0.4.13
            away NS ns.away.example.net.
            nowhere NS gone.example.net.
            aliased NS aliased.example.net.
            round NS ns.round.example.net.
            well1 NS ns.well2.example.net.
            well3 NS ns.well4.example.net.
            well5 NS ns.well6.example.net.
            well7 NS ns.well8.example.net.
            well9 NS ns.well10.example.net.
            """
            + many("crowd", "no-%d.example.net.");

    static final String EXAMPLE_NET = """
        @ NS ns1.example.com.
        shop CNAME cart
        cart A 192.0.2.81
        moved DNAME new.example.com.
        abroad DNAME abroad.example.com.
        here CNAME there.example.com.
        ns.away A 127.0.4.13
        aliased CNAME ns.away
        round NS ns.round.example.com.
        well2 NS ns.well3.example.com.
        well4 NS ns.well5.example.com.
        well6 NS ns.well7.example.com.
        well8 NS ns.well9.example.com.
        well10 NS ns.well10
        ns.well10 A 127.0.4.13
        """ + large();

    private NameSpaceZones() {}

    private static String delegation(String child, String address) {
        return "%1$s NS ns.%1$s\nns.%1$s A %2$s\n".formatted(child, address);
    }

    /** The name itself, and as many aliases as it takes for a chain of that length to end at www. */
    private static String chain(String name, int links) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= links; i++) {
            String owner = i == 1 ? name : name + "-" + i;
            String target = i == links ? "www" : name + "-" + (i + 1);
            text.append(owner).append(" CNAME ").append(target).append('\n');
        }
        return text.toString();
    }

    private static String many(String child, String server) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            text.append(child).append(" NS ").append(server.formatted(i)).append('\n');
        }
        return text.toString();
    }

    /** Sixty thousand octets of text at one name. */
    private static String large() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 240; i++) {
            text.append("large TXT \"").append(i).append("y".repeat(240)).append("\"\n");
        }
        return text.toString();
    }
}
