package fingerpost.behaviour;

import static fingerpost.behaviour.Designs.topology;
import static fingerpost.behaviour.Designs.zone;
import static fingerpost.behaviour.Sites.backend;
import static fingerpost.behaviour.Sites.endpoint;
import static fingerpost.behaviour.Sites.http;
import static fingerpost.behaviour.Sites.id;
import static fingerpost.behaviour.Sites.proxy;
import static fingerpost.behaviour.Sites.service;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.topology.Backend;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Host;
import fingerpost.topology.Topology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthTest {
    private static final Topology SITE = topology(
            zone("example.com", """
                    one 300 A 192.0.2.1
                    both 300 A 192.0.2.1
                    both 300 A 192.0.2.2
                    chain 300 CNAME one
                    apex 300 ALIAS one
                    cloud 300 CNAME lb.example.net.
                    loop 300 CNAME loop
                    text 300 TXT "no address"
                    """),
            backend("one", 1, 80),
            backend("two", 2, 80),
            Backend.of(id("named"), "named", Host.of("app.example.com"), 80),
            service("pool", "one"),
            proxy(http("pool", "www.example.com")),
            endpoint("lb.example.net", "203.0.113.99"));

    /** Whether the record passes a check of that port while that element is down ({@code none}: everything is up). */
    @ParameterizedTest
    @CsvSource({
        "A,     192.0.2.1,          80,   none,     true",
        "A,     192.0.2.1,          80,   one,      false",
        "A,     192.0.2.1,          81,   none,     false",
        "A,     192.0.2.77,         80,   one,      true",
        "A,     203.0.113.10,       80,   none,     true",
        "A,     203.0.113.10,       443,  none,     false",
        "A,     203.0.113.10,       80,   proxy,    false",
        "AAAA,  2001:db8::10,       80,   proxy,    false",
        "A,     203.0.113.99,       8443, none,     true",
        "A,     203.0.113.99,       8443, endpoint, false",
        "CNAME, one.example.com.,   80,   one,      false",
        "CNAME, both.example.com.,  80,   one,      true",
        "CNAME, chain.example.com., 80,   one,      false",
        "CNAME, apex.example.com.,  80,   one,      false",
        "CNAME, lb.example.net.,    80,   endpoint, false",
        "CNAME, lb.example.net.,    80,   none,     true",
        "CNAME, cloud.example.com., 80,   endpoint, false",
        "CNAME, app.example.com.,   80,   named,    false",
        "CNAME, loop.example.com.,  80,   one,      true",
        "CNAME, text.example.com.,  80,   one,      true",
        "MX,    10 one.example.com., 80,  one,      false",
        "TXT,   \"anything\",       80,   one,      true"
    })
    void whatStandsThereListensAndIsUp(String type, String data, int port, String down, boolean passes) {
        DesignState state = new DesignState(1);
        if (!down.equals("none")) {
            state.fail(id(down));
        }
        Rdata record = Rdata.parse(RecordType.of(type), data);

        assertThat(new Health(SITE, new Standing(SITE)).passes(record, HealthCheck.tcp(port), state))
                .isEqualTo(passes);
    }
}
