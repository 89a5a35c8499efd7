package fingerpost.command;

import fingerpost.RealServers;
import fingerpost.testnet.Certificate;
import fingerpost.testnet.Program;
import fingerpost.testnet.SecuredServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A real named with records of many types, which both the real dig and our command ask. */
record DigLab(Certificate certificate, SecuredServer named) implements AutoCloseable {
    private static final String ZONE = """
        @ NS ns
        ns A 127.0.0.1
        ns AAAA ::1
        www A 192.0.2.80
        www AAAA 2001:db8::80
        txt TXT "a b" "c\\"d;e"
        srv SRV 1 2 443 www
        caa CAA 0 issue "ca.example.org"
        https HTTPS 1 . alpn=h2,h3 port=8443 ipv4hint=192.0.2.1
        mx MX 10 mail.example.net.
        tlsa TLSA 3 1 1 0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF
        sub NS ns1.sub
        ns1.sub A 192.0.2.53
        sub DS 12345 13 2 0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF
        c CNAME www
        a-name-that-is-longer-than-the-columns-of-dig CNAME www
        naptr NAPTR 1 1 "u" "E2U+sip" "!^.*$!sip:info@example.com!" .
        loc LOC 52 22 23.000 N 4 53 32.000 E -2.00m 0.00m 10000m 10m
        sshfp SSHFP 4 2 0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF
        unknown TYPE65280 \\# 4 01020304
        hinfo HINFO "CPU x" OS
        uri URI 10 1 "https://www.example.com/"
        openpgp OPENPGPKEY AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+Pw==
        k DNSKEY 257 3 13 mdsswUyr3DPW132mOi8V9xESWE8jTo0dxCjjnopKl+GqJxpVXckHAeF+KkxLbxILfDLUT0rAK9iUzy1L53eKGQ==
        z DNSKEY 256 3 8 AwEAAaetidLzsKWUt4swWR8yu0wPHPiUi8LU
        revoked DNSKEY 385 3 15 AwEAAaetidLzsKWUt4swWR8yu0wPHPiUi8LU
        ck CDNSKEY 257 3 13 mdsswUyr3DPW132mOi8V9xESWE8jTo0dxCjjnopKl+GqJxpVXckHAeF+KkxLbxILfDLUT0rAK9iUzy1L53eKGQ==
        cds CDS 12345 13 2 0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF
        long TYPE65281 \\# 44 0102030401020304010203040102030401020304010203040102030401020304010203040102030401020A0B
        cert CERT 3 0 0 AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+Pw==
        smimea SMIMEA 3 1 1 0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF
        zonemd ZONEMD 1 1 1 0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF
        nsec NSEC \\000.nsec A MX RRSIG NSEC TYPE65280
        param NSEC3PARAM 1 0 5 ABCD
        dname DNAME example.net.
        rp RP a.b. c.d.
        day 90061 MX 10 mail.example.net.
        zero 0 A 192.0.2.81
        rr RRSIG A 13 3 300 20300101000000 20200101000000 12345 example.com. mdsswUyr3DPW132mOi8V9w==
        """;

    static DigLab start(Path folder) throws IOException {
        RealServers.require("dig");
        Certificate certificate = Certificate.forNames(folder, "dns:dns.example.com,ip:127.0.0.1");
        String large = "large TXT" + (" \"" + "x".repeat(200) + '"').repeat(20) + "\n";
        return new DigLab(
                certificate, SecuredServer.start(Program.NAMED, folder.resolve("named"), ZONE + large, certificate));
    }

    /** Our command with those words; its exit code. */
    int dig(Session session, String... words) {
        List<Object> all = new ArrayList<>(List.of("dig", "@127.0.0.1", "-p", Integer.toString(named.port())));
        all.addAll(List.of(words));
        return session.run(all.toArray());
    }

    /** What the real dig prints for those words. */
    String rival(String... words) throws IOException {
        List<String> call = new ArrayList<>(
                List.of(RealServers.require("dig").toString(), "@127.0.0.1", "-p", Integer.toString(named.port())));
        call.addAll(List.of(words));
        Process dig = new ProcessBuilder(call).redirectErrorStream(true).start();
        return new String(dig.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Without what differs from call to call: the banner, ids, cookies and times. */
    static String masked(String text) {
        return text.lines()
                .filter(line ->
                        !line.matches("; <<>>.*|; \\(1 server found\\)|;; global options.*|; fingerpost dig .*"))
                .map(line -> line.replaceAll("id: [0-9]+", "id: N")
                        .replaceAll("COOKIE: [0-9a-f]+", "COOKIE: N")
                        .replaceAll("Query time: [0-9]+", "Query time: N")
                        .replaceAll("in [0-9]+ ms", "in N ms")
                        .replaceAll("hmac-sha256\\. [0-9]+ 300 32", "hmac-sha256. N 300 32")
                        .replaceAll(
                                "(300 32|^\t{4})( ?)[A-Za-z0-9+/]{43}= (\\) )?[0-9]+ NOERROR", "$1$2SIG $3N NOERROR")
                        .replaceAll("WHEN: .*", "WHEN: N"))
                .collect(Collectors.joining("\n"))
                .replace("TCP mode.\n\n", "TCP mode.\n")
                .replace("version 0.\n\n", "version 0.\n")
                .strip();
    }

    @Override
    public void close() {
        named.close();
    }
}
