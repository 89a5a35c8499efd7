package fingerpost.ingest.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindGuessTest {
    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hosts | ; a remark\\n\\n$TTL 300 | ZONE",
                "hosts | @ 300 IN SOA ns1 h 1 2 3 4 5 | ZONE",
                "hosts | cache A 192.0.2.1 ; front | ZONE",
                "hosts | '  1h NS ns1' | ZONE",
                "db.example.com | (nothing told) | ZONE",
                "example.com.conf | # a site\\nserver { | NGINX",
                "site | location a { | NGINX",
                "site | worker_processes auto; | NGINX",
                "web | frontend web from usual | HAPROXY",
                "haproxy.conf | # haproxy\\nglobal\\n  maxconn 10 | HAPROXY",
                "web | listen web 192.0.2.1:80 | HAPROXY",
                "any.json | '{\"apps\": {}}' | CADDY",
                "caddy.json | '{\"ResourceRecordSets\": []}' | ROUTE53",
                "any | ' {\"Comment\": \"\", \"Changes\": [' | ROUTE53",
                "example.com.yml | mail A 192.0.2.1 | OCTODNS",
                "zone | www:\\n  type: A | OCTODNS",
                "zone | ---\\n'': | OCTODNS",
            })
    void theFirstLineThatSpeaksForAKindTellsIt(String name, String text, FileKind kind) throws IOException {
        assertThat(KindGuess.of(file(name, text))).contains(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shop.topology.json | '{\"format\": \"fingerpost\", \"apps\": 1}'",
                "letter.txt | Dear neighbour\\nsend a parcel",
                "empty | ''",
            })
    void nothingIsGuessedWhereNothingTells(String name, String text) throws IOException {
        assertThat(KindGuess.of(file(name, text))).isEmpty();
        assertThat(KindGuess.of(folder.resolve("missing"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sites/nginx.conf, NGINX",
        "a.conf, NGINX",
        "haproxy.cfg, HAPROXY",
        "caddy.json, CADDY",
        "example.com.yaml, OCTODNS",
        "zone/records.json, ROUTE53",
        "readme.txt, ",
    })
    void aFolderIsWhatLiesInIt(String name, FileKind kind) throws IOException {
        file(name, "{\"ResourceRecordSets\": []}");
        assertThat(KindGuess.of(folder).orElse(null)).isEqualTo(kind);
    }

    /** Such a line would take a pattern that repeats without bound very long, or too deep. */
    @Test
    void aLongHostileLineEndsSoon() throws IOException {
        assertThat(KindGuess.of(file("long", "1 ".repeat(8_000)))).isEmpty();
        assertThat(KindGuess.of(file("words", "global" + " a".repeat(8_000)))).isEmpty();
    }
}
