package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.testnet.SecuredServer;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dig's manual, option by option, beside the real dig. */
class DigManualTest {
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

    private static void same(String call) throws IOException {
        Session session = Session.in(folder);
        String[] words = call.strip().split(" ", -1);
        assertThat(lab.dig(session, words)).isZero();
        assertThat(DigLab.masked(session.out())).isEqualTo(DigLab.masked(lab.rival(words)));
    }

    /** Every option of dig's manual that changes the query or the text, on records that show the difference. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com SOA +multiline",
                "example.com SOA +multiline +norrcomments",
                "www.example.com +multiline",
                "a-name-that-is-longer-than-the-columns-of-dig.example.com +multiline",
                "k.example.com DNSKEY +multiline",
                "z.example.com DNSKEY +multiline",
                "revoked.example.com DNSKEY +multiline",
                "ck.example.com CDNSKEY +multiline",
                "k.example.com DNSKEY +multiline +norrcomments",
                "k.example.com DNSKEY +multiline +nosplit",
                "k.example.com DNSKEY +multiline +split=16",
                "k.example.com DNSKEY +multiline +nocrypto",
                "sub.example.com DS +multiline +norec",
                "cds.example.com CDS +multiline",
                "tlsa.example.com TLSA +multiline",
                "sshfp.example.com SSHFP +multiline",
                "smimea.example.com SMIMEA +multiline",
                "zonemd.example.com ZONEMD +multiline",
                "cert.example.com CERT +multiline",
                "openpgp.example.com OPENPGPKEY +multiline",
                "rr.example.com RRSIG +multiline",
                "unknown.example.com TYPE65280 +multiline",
                "long.example.com TYPE65281 +multiline",
                "txt.example.com TXT +multiline",
                "https.example.com HTTPS +multiline",
                "nsec.example.com NSEC +multiline",
                "loc.example.com LOC +multiline",
                "k.example.com DNSKEY +rrcomments",
                "k.example.com DNSKEY +nocrypto",
                "sub.example.com DS +nocrypto +norec",
                "rr.example.com RRSIG +nocrypto",
                "tlsa.example.com TLSA +nocrypto",
                "cert.example.com CERT +nocrypto",
                "zonemd.example.com ZONEMD +nocrypto",
                "openpgp.example.com OPENPGPKEY +nocrypto",
                "rr.example.com RRSIG +nocrypto +multiline",
                "k.example.com DNSKEY +split=12",
                "k.example.com DNSKEY +nosplit",
                "k.example.com DNSKEY +split=0",
                "long.example.com TYPE65281",
                "long.example.com TYPE65281 +split=16",
                "nsec.example.com NSEC",
                "param.example.com NSEC3PARAM",
                "cert.example.com CERT",
                "rp.example.com RP",
                "below.dname.example.com",
                "day.example.com MX +ttlunits",
                "zero.example.com +ttlunits",
                "www.example.com +ttlunits +multiline",
                "www.example.com +nottlid",
                "www.example.com +noclass",
                "www.example.com +noclass +nottlid",
                "www.example.com +noclass +nottlid +multiline",
                "a-name-that-is-longer-than-the-columns-of-dig.example.com +nottlid",
                "mx.example.com MX +unknownformat",
                "mx.example.com MX +unknownformat +multiline",
                "mx.example.com MX +unknownformat +short",
                "www.example.com AAAA +expandaaaa",
                "c.example.com +short +identify",
                "k.example.com DNSKEY +short +split=12",
                "k.example.com DNSKEY +short +nocrypto",
                "k.example.com DNSKEY +short +rrcomments",
                "example.com SOA +short +multiline",
                "www.example.com +qr",
                "www.example.com +qr +noall +answer",
                "www.example.com +qr +tcp",
                "www.example.com +qr +nostats",
                "www.example.com +qr +nocomments",
                "www.example.com +qr +noquestion",
                "www.example.com +aaflag +raflag",
                "www.example.com +zflag +qr",
                "www.example.com +tcflag",
                "www.example.com +qid=17",
                "www.example.com -u",
                "-r www.example.com",
                "www.example.com +edns=1",
                "www.example.com +edns=1 +noednsnegotiation",
                "www.example.com +edns=0",
                "www.example.com +ednsflags=0x40 +qr",
                "www.example.com +coflag",
                "www.example.com +coflag +dnssec +qr",
                "example.com SOA +expire",
                "example.com SOA +expire +keepalive +tcp",
                "www.example.com +padding=64",
                "www.example.com +ednsopt=NSID",
                "www.example.com +ednsopt=nsid +noednsopt",
                "www.example.com +nsid +nonsid",
                "www.example.com +bufsize=4096 +bufsize",
                "large.example.com TXT +ignore",
                "large.example.com TXT +ignore +bufsize=512",
                "www.example.com ANY",
                "www.example.com ANY +notcp",
                "www.example.com +noall +comments",
                "www.example.com +nocmd +noquestion",
                "www.example.com +noall",
                "www.example.com +noall +all",
                "www.example.com +nosearch +nokeepopen +fail +nodefname +noyaml +nobesteffort",
                "www.example.com +notrace +nonssearch",
                "nx.example.com +short +identify"
            })
    void everyOptionOfTheManualPrintsTheSame(String call) throws IOException {
        same(call);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+multiline", "+noall +answer", "+noall +additional", "+tcp"})
    void theSignatureIsPrintedToo(String options) throws IOException {
        same("www.example.com -y hmac-sha256:" + SecuredServer.KEY + ":" + SecuredServer.SECRET + " " + options);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+onesoa", "+multiline", "+nostats +ttlunits", "+short", "+noall +answer"})
    void aZoneTransferIsPrintedAsDigDoes(String options) throws IOException {
        same("example.com AXFR -y hmac-sha256:" + SecuredServer.KEY + ":" + SecuredServer.SECRET + " " + options);
    }
}
