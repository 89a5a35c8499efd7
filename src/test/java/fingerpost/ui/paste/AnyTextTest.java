package fingerpost.ui.paste;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnyTextTest {
    private static final List<String> TEXTS = List.of(
            "192.0.2.1:80, [2001:db8::1]:443; 198.51.100.0/24\nlb.example.net.",
            "$ORIGIN example.com.\n"
                    + "$TTL 1h\n"
                    + "@ IN SOA ns1 host 1 2h 1h 2w 5m\n"
                    + "www 300 IN CNAME @ ; here\n"
                    + "mail MX 10 mx\n",
            ";; ANSWER SECTION:\n"
                    + "www.example.com.\t300\tIN\tA\t192.0.2.1\n"
                    + ";; AUTHORITY SECTION:\n"
                    + "com. 9 IN NS a.example.\n",
            "upstream app { server 192.0.2.1:80 weight=2; }\n"
                    + "server { listen 80; location / { proxy_pass http://app; } }",
            "127.0.0.1 localhost\n192.0.2.9 web.example.com web\n::1 ip6-localhost # me",
            "https://user@www.example.org:8443/a?b#c www.example.co.uk, b\u00fccher.example.net",
            "{ \"ResourceRecordSets\": [ { \"Name\": \"a.example.com.\", \"Type\": \"A\", \"TTL\": 60 } ] }");
    private static final String SIGNS = " \t\n.:;,|/[](){}\"'$@#*-_0a\u00e9\u4e2d\ud83d";

    static LongStream seeds() {
        return Chance.seeds(40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTakenOrRefusedInWordsAndNeverReplacesAnything(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Topology design = Chance.topology(random, 10);
        List<Subject> all = List.copyOf(subjects(design));
        for (int i = 0; i < 12; i++) {
            String text = changed(random, Chance.oneOf(random, TEXTS));
            Set<Subject> selected = random.nextInt(3) == 0 ? Set.of() : Set.of(Chance.oneOf(random, all));

            switch (Pasted.of(text, design, selected)) {
                case Pasted.Refused(String why) -> assertThat(why).as(text).isNotBlank();
                case Pasted.Made made -> {
                    assertThat(made.what()).as(text).isNotBlank();
                    assertThat(made.topology()).as(text).isNotEqualTo(design);
                    assertThat(made.topology().byId().keySet())
                            .as(text)
                            .containsAll(design.byId().keySet());
                    design.zones()
                            .forEach(zone -> assertThat(made.topology().zones().stream()
                                            .filter(each -> each.id().equals(zone.id()))
                                            .findFirst()
                                            .orElseThrow()
                                            .entries()
                                            .size())
                                    .as(text)
                                    .isGreaterThanOrEqualTo(zone.entries().size()));
                }
            }
        }
    }

    private static String changed(SplittableRandom random, String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = random.nextInt(6); i > 0 && !changed.isEmpty(); i--) {
            int at = random.nextInt(changed.length());
            switch (random.nextInt(4)) {
                case 0 -> changed.deleteCharAt(at);
                case 1 -> changed.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                case 2 -> changed.delete(at, Math.min(changed.length(), at + random.nextInt(30)));
                default -> changed.insert(at, Chance.oneOf(random, TEXTS));
            }
        }
        return changed.toString();
    }

    private static Set<Subject> subjects(Topology topology) {
        Set<Subject> all = new LinkedHashSet<>();
        topology.elements().forEach(each -> all.add(Subject.of(each.id())));
        topology.zones().forEach(zone -> zone.entries().forEach(entry -> all.add(Subject.of(zone, entry))));
        return all;
    }
}
