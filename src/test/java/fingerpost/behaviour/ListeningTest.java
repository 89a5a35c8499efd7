package fingerpost.behaviour;

import static fingerpost.behaviour.Sites.names;
import static fingerpost.behaviour.Sites.pass;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.topology.Families;
import fingerpost.topology.Listen;
import fingerpost.topology.Server;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Server names" of the nginx documentation: exact, leading wildcard, trailing wildcard, then the default. */
class ListeningTest {
    private static final Listening DOCUMENTED = listening(
            server("example.org", "www.example.org"),
            server("*.example.org"),
            server("mail.*"),
            server("*.www.example.org"),
            server("mail.example.*"),
            server(".example.net"));

    @ParameterizedTest
    @CsvSource({
        "example.org,            server_name example.org",
        "www.example.org,        server_name www.example.org",
        "mail.example.org,       server_name *.example.org",
        "a.b.example.org,        server_name *.example.org",
        "a.www.example.org,      server_name *.www.example.org",
        "mail.example.com,       server_name mail.example.*",
        "mail.example.co.test,   server_name mail.example.*",
        "mail.other.test,        server_name mail.*",
        "example.net,            server_name .example.net",
        "a.b.example.net,        server_name .example.net",
        "mail,                   nothing",
        "example.com,            nothing",
        "org,                    nothing",
        "xexample.org,           nothing"
    })
    void ruleThatDecides(String host, String why) {
        assertThat(DOCUMENTED
                        .match(Optional.of(DomainName.of(host)))
                        .map(Listening.Match::why)
                        .orElse("nothing"))
                .isEqualTo(why);
    }

    @Test
    void theDefaultServerTakesWhatNobodyNames() {
        Map<Server, Listen> servers = new LinkedHashMap<>();
        servers.put(server("a.example.com"), Listen.http());
        Server fallback = server("b.example.com");
        servers.put(fallback, new Listen(80, Families.BOTH, false, true));

        assertThat(new Listening(servers).match(Optional.of(DomainName.of("c.example.com"))))
                .map(Listening.Match::server)
                .contains(fallback);
        assertThat(new Listening(servers).match(Optional.empty()))
                .as("no name at all")
                .map(Listening.Match::why)
                .contains("no server_name is the host, so the default_server");
    }

    @Test
    void aFirstServerWithoutANameIsTheDefaultAndALaterOneIsNot() {
        assertThat(listening(server(), server("a.example.com")).match(Optional.empty()))
                .isPresent();
        assertThat(listening(server("a.example.com"), server()).match(Optional.empty()))
                .isEmpty();
    }

    @Test
    void ofTwoServersWithOneNameTheFirstTakesIt() {
        Server first = server("a.example.com", "*.example.net");
        Server second = server("*.example.net", "a.example.com");

        for (String host : List.of("a.example.com", "x.example.net")) {
            assertThat(listening(first, second).match(Optional.of(DomainName.of(host))))
                    .map(Listening.Match::server)
                    .contains(first);
        }
    }

    /** nginx: "conflicting server name ... ignored"; the name behind the dot is then ignored in both of its halves. */
    @ParameterizedTest
    @CsvSource({
        "a.example.com,   .a.example.com,  x.a.example.com, nothing",
        "*.a.example.com, .a.example.com,  a.example.com,   nothing",
        ".a.example.com,  a.example.com,   a.example.com,   server_name .a.example.com",
        ".a.example.com,  *.a.example.com, x.a.example.com, server_name .a.example.com",
        "a.example.com,   *.a.example.com, x.a.example.com, server_name *.a.example.com"
    })
    void aNameThatConflictsWithAnEarlierOneIsIgnoredWhole(String earlier, String later, String host, String why) {
        assertThat(listening(server(earlier), server(later))
                        .match(Optional.of(DomainName.of(host)))
                        .map(Listening.Match::why)
                        .orElse("nothing"))
                .isEqualTo(why);
    }

    @Test
    void oneSslOnThePortMakesAllOfItsServersSpeakTls() {
        Map<Server, Listen> servers = new LinkedHashMap<>();
        servers.put(server("a.example.com"), new Listen(443, Families.BOTH, false, false));
        assertThat(new Listening(servers).tls()).isFalse();

        servers.put(server("b.example.com"), Listen.https());
        assertThat(new Listening(servers).tls()).isTrue();
    }

    private static Listening listening(Server... servers) {
        Map<Server, Listen> listens = new LinkedHashMap<>();
        for (Server each : servers) {
            listens.put(each, Listen.http());
        }
        return new Listening(listens);
    }

    private static Server server(String... names) {
        return new Server(List.of(Listen.http()), names(names), Optional.empty(), List.of(pass("/", "pool")));
    }
}
