package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RealServers;
import fingerpost.testnet.SecuredServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Beside the real dig, asking the same lab.named(). */
class DigCommandTest {

    @TempDir
    static Path folder;

    private static DigLab lab;

    @BeforeAll
    static void start() throws IOException {
        lab = DigLab.start(folder);
    }

    @AfterAll
    static void stop() {
        lab.close();
    }

    private final Session session = Session.in(folder);

    private int dig(String... words) {
        return lab.dig(session, words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www.example.com",
                "www.example.com AAAA",
                "AAAA www.example.com",
                "-q www.example.com -t aaaa",
                "example.com SOA",
                "example.com NS +norecurse",
                "txt.example.com TXT",
                "srv.example.com SRV",
                "caa.example.com CAA",
                "https.example.com HTTPS",
                "https.example.com TYPE65",
                "mx.example.com MX",
                "tlsa.example.com TLSA",
                "sub.example.com DS",
                "www.sub.example.com +norec",
                "c.example.com",
                "c.example.com CNAME",
                "a-name-that-is-longer-than-the-columns-of-dig.example.com",
                "naptr.example.com NAPTR",
                "loc.example.com LOC",
                "sshfp.example.com SSHFP",
                "unknown.example.com TYPE65280",
                "hinfo.example.com HINFO",
                "uri.example.com URI",
                "openpgp.example.com OPENPGPKEY",
                "k.example.com DNSKEY",
                "rr.example.com RRSIG",
                "nx.example.com",
                "nx.example.com +dnssec",
                "www.example.com MX",
                "large.example.com TXT",
                "www.example.com +tcp",
                "www.example.com +noedns",
                "www.example.com +nocookie",
                "www.example.com +cookie=0102030405060708",
                "www.example.com +subnet=192.0.2.77/24",
                "www.example.com +subnet=0",
                "www.example.com +bufsize=512",
                "www.example.com +nsid",
                "www.example.com +cd +noad",
                "www.example.com +ednsopt=65001:0102",
                "www.example.net",
                "-x 192.0.2.1",
                "-x 2001:db8::1",
                "www.example.com +noall +answer",
                "www.example.com +noall +question +stats",
                "www.example.com +nocomments +nostats",
                "www.example.com +noadditional +noauthority",
                "c.example.com +short",
                "txt.example.com TXT +short",
                "k.example.com DNSKEY +short",
                "nx.example.com +short"
            })
    void digAndWePrintTheSame(String call) throws IOException {
        String[] words = call.split(" ", -1);
        assertThat(dig(words)).isZero();
        assertThat(DigLab.masked(session.out())).isEqualTo(DigLab.masked(lab.rival(words)));
    }

    @Test
    void overTlsDigAndWePrintTheSame() throws IOException {
        Path trusted = Files.writeString(
                folder.resolve("trusted.pem"), lab.certificate().pem());
        String[] words = {"-p", Integer.toString(lab.named().tlsPort()), "+tls", "+tls-ca=" + trusted, "www.example.com"
        };
        assertThat(dig(words)).isZero();
        assertThat(DigLab.masked(session.out())).isEqualTo(DigLab.masked(lab.rival(words)));
    }

    @Test
    void overHttpsTheAnswerIsTheSame() throws IOException {
        Path trusted = Files.writeString(
                folder.resolve("trusted.pem"), lab.certificate().pem());
        String[] words = {
            "-p", Integer.toString(lab.named().httpsPort()), "+https", "+tls-ca=" + trusted, "www.example.com", "+short"
        };
        assertThat(dig(words)).isZero();
        assertThat(session.out()).isEqualTo(lab.rival(words)).isEqualTo("192.0.2.80\n");
    }

    @Test
    void withoutTrustTheReasonIsSaid() {
        assertThat(dig("-p", Integer.toString(lab.named().tlsPort()), "+tls", "www.example.com"))
                .isEqualTo(1);
        assertThat(session.out()).contains("is not believed for 127.0.0.1", ";; no response from 127.0.0.1#");
    }

    @Test
    void aZoneTransferIsSignedWithTheKeyOfAFile() throws IOException {
        Path key = Files.writeString(
                folder.resolve("key"),
                "key \"" + SecuredServer.KEY + "\" { algorithm hmac-sha256; secret \"" + SecuredServer.SECRET
                        + "\"; };\n");
        assertThat(dig("example.com", "AXFR")).isEqualTo(1);
        assertThat(session.out()).contains("; Transfer failed.", "does not hand over example.com.: REFUSED.");
        assertThat(dig("example.com", "AXFR", "-k", key.toString())).isZero();
        assertThat(DigLab.masked(session.out()))
                .isEqualTo(DigLab.masked(lab.rival("example.com", "AXFR", "-k", key.toString())))
                .contains("XFR size: ", "\tTSIG\t");
    }

    @Test
    void aSecretOfTheCallIsNeverPrinted() {
        assertThat(dig("www.example.com", "-y", SecuredServer.KEY + ":" + SecuredServer.SECRET))
                .isZero();
        assertThat(session.out()).doesNotContain(SecuredServer.SECRET).contains("-y ...");
    }

    @Test
    void theJsonHasWhatCame() {
        assertThat(dig("c.example.com", "--json", "+nsid")).isZero();
        JsonNode exchange =
                JsonMapper.shared().readTree(session.out()).get("exchanges").get(0);
        assertThat(exchange.propertyNames())
                .containsExactly(
                        "query",
                        "status",
                        "flags",
                        "id",
                        "answer",
                        "authority",
                        "additional",
                        "edns",
                        "millis",
                        "size",
                        "attempts",
                        "dig");
        assertThat(exchange.get("status").asString()).isEqualTo("NOERROR");
        assertThat(exchange.get("answer").findValuesAsString("data")).containsExactly("www.example.com.", "192.0.2.80");
        assertThat(exchange.get("attempts").get(0).get("outcome").asString()).isEqualTo("accepted");
        assertThat(exchange.get("edns").get("options").findValuesAsString("option"))
                .contains("cookie");
    }

    /** The command line in the JSON is one that dig takes, and it gets the same answer. */
    @Test
    void theCallInTheJsonIsOneOfDig() throws IOException {
        assertThat(dig("c.example.com", "--json", "+subnet=192.0.2.0/24", "+dnssec", "+norec"))
                .isZero();
        String call = JsonMapper.shared()
                .readTree(session.out())
                .get("exchanges")
                .get(0)
                .get("dig")
                .asString();
        Process dig = new ProcessBuilder(call.split(" ", -1))
                .redirectErrorStream(true)
                .start();
        String said = new String(dig.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).contains("status: NOERROR", "flags: do;", "CLIENT-SUBNET: 192.0.2.0/24/0", "192.0.2.80");
    }

    @Test
    void aBatchAsksLineByLineAndOneSilentServerDoesNotEndIt() throws IOException {
        int nobody = RealServers.freePort();
        Path batch = Files.writeString(
                folder.resolve("batch"),
                "; names\n\nwww.example.com\nwww.example.com AAAA\n@127.0.0.1:" + nobody
                        + " www.example.com\nmx.example.com MX\n");
        assertThat(dig("+short", "-f", batch.toString())).isEqualTo(1);
        assertThat(session.out())
                .containsSubsequence("192.0.2.80\n", "2001:db8::80\n", "Nothing listens", "10 mail.example.net.\n");
    }

    @Test
    void theBatchMayComeFromTheStandardInput() {
        Session typed = Session.answering(folder, "www.example.com\ntxt.example.com TXT\n");
        assertThat(typed.run("dig", "@127.0.0.1:" + lab.named().port(), "-f", "-", "+short"))
                .isZero();
        assertThat(typed.out()).isEqualTo("192.0.2.80\n\"a b\" \"c\\\"d;e\"\n");
    }

    @Test
    void whoIsUnreachableIsExitCodeOneWithTheReason() throws IOException {
        int nobody = RealServers.freePort();
        assertThat(session.run("dig", "@127.0.0.1:" + nobody, "www.example.com"))
                .isEqualTo(1);
        assertThat(session.out())
                .contains("Nothing listens on UDP port " + nobody)
                .contains(";; no response from 127.0.0.1#" + nobody);
    }

    @Test
    void theHelpNamesTheServerAndTheJson() {
        assertThat(session.run("dig", "--help")).isZero();
        assertThat(session.out()).contains("@SERVER[:PORT]", "\"exchanges\"", "Exit code 0");
    }

    @Test
    void aTraceBeginsAtTheServerNamed() throws IOException {
        try (fingerpost.testnet.TestNet net = fingerpost.testnet.TestNet.in(folder.resolve("net"))
                .zone("127.0.11.1", ".", "example. NS ns.example.\nns.example. A 127.0.11.2")
                .zone("127.0.11.2", "example.", "@ NS ns\nns A 127.0.11.2\nwww A 192.0.2.80")
                .start()) {
            assertThat(session.run("dig", "@127.0.11.1:" + net.port(), "-4", "www.example", "+trace"))
                    .isZero();
            assertThat(session.out())
                    .containsSubsequence(
                            "example.\t\t300\tIN\tNS\tns.example.",
                            "bytes from 127.0.11.1#" + net.port(),
                            "www.example.\t\t300\tIN\tA\t192.0.2.80",
                            "bytes from 127.0.11.2#" + net.port());
        }
    }
}
