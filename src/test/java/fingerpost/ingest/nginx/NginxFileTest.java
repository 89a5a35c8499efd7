package fingerpost.ingest.nginx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.ingest.file.FileNote;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NginxFileTest {
    private static final String SITE = """
        # the shop
        http {
          map $http_upgrade $c { default upgrade; '' close; }\t# both
          server {
            listen 80 ;  listen [::]:80;
            server_name  shop.example.com   "www.example.com" ; # two

            location ~ \\.(png|jpe?g)$ { return 200 "a ; { # \\" ${c}"; }
            location ~ "^/\\d{3}$" { content_by_lua_block { if x then ngx.say("}") end --[[ } ]] t = {1} } }
            add_header X a#b;
          }
        }
        """;

    private static NginxFile read(String text) {
        return NginxFile.of("", text.getBytes(UTF_8));
    }

    private static List<String> spoken(List<Item> items) {
        List<String> lines = new ArrayList<>();
        for (Item each : items) {
            if (each instanceof Directive directive) {
                lines.add(directive.name() + directive.arguments());
                directive.block().ifPresent(block -> lines.addAll(spoken(block.items())));
            } else {
                lines.add("raw");
            }
        }
        return lines;
    }

    private static List<String> faults(NginxFile file) {
        return file.faults().stream()
                .map(each -> each.place() + " " + each.code())
                .toList();
    }

    @Test
    void everyWordIsReadAsNginxReadsItAndEveryOctetIsPrintedAgain() {
        NginxFile file = read(SITE);
        assertThat(new String(file.octets(), UTF_8)).isEqualTo(SITE);
        assertThat(file.faults()).isEmpty();
        assertThat(spoken(file.items()))
                .containsExactly(
                        "http[]",
                        "map[$http_upgrade, $c]",
                        "default[upgrade]",
                        "[close]",
                        "server[]",
                        "listen[80]",
                        "listen[[::]:80]",
                        "server_name[shop.example.com, www.example.com]",
                        "location[~, \\.(png|jpe?g)$]",
                        "return[200, a ; { # \" ${c}]",
                        "location[~, ^/\\d{3}$]",
                        "content_by_lua_block[]",
                        "raw",
                        "add_header[X, a#b]");
        Directive http = (Directive) file.items().getFirst();
        assertThat(http.words().getFirst().comments()).containsExactly("the shop");
    }

    @Test
    void oneChangedFieldIsOneChangedLine() {
        NginxFile changed = read(SITE)
                .map(each -> each.name().equals("server_name") ? each.withArgument(1, "new.example.com") : each);
        assertThat(new String(changed.octets(), UTF_8)).isEqualTo(SITE.replace("\"www.e", "\"new.e"));
        NginxFile quoted =
                read(SITE).map(each -> each.name().equals("add_header") ? each.withArgument(1, "a;\"b\"\n") : each);
        String text = new String(quoted.octets(), UTF_8);
        assertThat(text).isEqualTo(SITE.replace("a#b", "\"a;\\\"b\\\"\\n\""));
        assertThat(spoken(read(text).items())).contains("add_header[X, a;\"b\"\n]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a b; } c d;                 | 1:6 unexpected        | a[b] raw c[d]",
                "a b; ; c d;                 | 1:6 unexpected        | a[b] raw c[d]",
                "{ x y; } c d;               | 1:1 unexpected        | raw raw c[d]",
                "h { a b } c d;              | 1:9 unended-directive | h[] a[b] c[d]",
                "h { a b;                    | 1:9 unclosed-block    | h[] a[b]",
                "a b                         | 1:4 unended-directive | a[b]",
                "a 'b'c; d e;                | 1:6 text-behind-quote | a[b, c] d[e]",
                "x (\"b\"); d e;             | 0                     | x[(\"b\")] d[e]",
                "x 'b') {}                   | 0                     | x[b, )]",
                "a ${b}c{ d $e{f; g; } }     | 0                     | a[${b}c] d[$e] f[] g[]",
                "a 'b                        | 1:3 unclosed-quote    | a[b]",
                "by_lua_block x {}           | 0                     | by_lua_block[x]",
            })
    void whatNginxRefusesIsNotedAndTheRestIsRead(String text, String fault, String spoken) {
        NginxFile file = read(text);
        List<String> found = faults(file);
        if (fault.equals("0")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).startsWith(fault);
        }
        assertThat(String.join(" ", spoken(file.items()))).isEqualTo(spoken);
        assertThat(new String(file.octets(), UTF_8)).isEqualTo(text);
    }

    @Test
    void anUnclosedQuoteTakesNoMoreThanItsLine() {
        NginxFile file = read("a \"b;\nc d;\n");
        assertThat(faults(file)).startsWith("1:3 unclosed-quote");
        assertThat(spoken(file.items())).containsExactly("a[b;, c, d]");
    }

    @Test
    void octetsThatAreNoUtf8AndAByteOrderMarkSurvive() {
        byte[] octets = "\u00ef\u00bb\u00bfa \u00e9\u0000;\r\nb \u00c3\u00a9;".getBytes(ISO_8859_1);
        NginxFile file = NginxFile.of("x.conf", octets);
        assertThat(file.octets()).isEqualTo(octets);
        assertThat(faults(file)).containsExactly("x.conf:1:1 byte-order-mark");
        assertThat(spoken(file.items())).containsExactly("a[\u00e9\u0000]", "b[\u00e9]");
    }

    @Test
    void blocksWithoutEndAreNoDeeperThanTheStack() {
        String text = "a {".repeat(50_000) + "{".repeat(50_000);
        NginxFile file = read(text);
        assertThat(faults(file)).anyMatch(each -> each.endsWith("too-deep"));
        assertThat(new String(file.octets(), UTF_8)).isEqualTo(text);
        assertThat(read("{".repeat(100_000)).octets()).hasSize(100_000);
    }

    @Test
    void tenThousandMutatedFilesKeepEveryOctetAndEveryFaultHasAPlace() {
        SplittableRandom chance = new SplittableRandom(7);
        String signs = "{};\"'\\#$ \n\t\u0000)[]-=\u00ff";
        for (int i = 0; i < 10_000; i++) {
            StringBuilder text = new StringBuilder(SITE);
            for (int j = chance.nextInt(1, 8); j > 0; j--) {
                int at = chance.nextInt(text.length());
                switch (chance.nextInt(3)) {
                    case 0 -> text.setCharAt(at, signs.charAt(chance.nextInt(signs.length())));
                    case 1 -> text.insert(at, signs.charAt(chance.nextInt(signs.length())));
                    default -> text.delete(at, Math.min(text.length(), at + chance.nextInt(1, 30)));
                }
            }
            byte[] octets = text.toString().getBytes(ISO_8859_1);
            NginxFile file = NginxFile.of("", octets);
            assertThat(file.octets()).isEqualTo(octets);
            for (FileNote each : file.faults()) {
                assertThat(each.line()).isBetween(1, 20);
                assertThat(each.column()).isPositive();
            }
        }
    }
}
