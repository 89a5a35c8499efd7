package fingerpost.diagnose.trace;

/** Zones that hold every lawful way to answer. */
final class NameSpaceZones {
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
            """;

    static final String EXAMPLE_NET = """
            @ NS ns1.example.com.
            shop CNAME cart
            cart A 192.0.2.81
            moved DNAME new.example.com.
            """;

    private NameSpaceZones() {}
}
