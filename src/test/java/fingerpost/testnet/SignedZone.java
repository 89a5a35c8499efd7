package fingerpost.testnet;

import fingerpost.RealServers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A zone signed by a real signer, one record on a line.
 *
 * @param ds the data of its DS, as its parent writes it
 */
public record SignedZone(String apex, String text, String ds) {
    /**
     * Signed by BIND with new keys of P-256.
     *
     * @param options of {@code dnssec-signzone}, such as {@code -3 - -H 0}
     */
    public static SignedZone byBind(Path folder, String apex, String text, String... options) throws IOException {
        return byBind(folder, apex, text, keys(folder, apex, "ECDSAP256SHA256"), options);
    }

    /** The folder of the new keys of a zone: one that signs the keys, one for everything else. */
    public static Path keys(Path folder, String apex, String algorithm, String... size) throws IOException {
        Path keys = Files.createTempDirectory(Files.createDirectories(folder), "keys");
        List<String> common = new ArrayList<>(List.of("-q", "-K", keys.toString(), "-a", algorithm));
        common.addAll(List.of(size));
        run("dnssec-keygen", Stream.concat(common.stream(), Stream.of(apex)).toArray(String[]::new));
        run(
                "dnssec-keygen",
                Stream.concat(common.stream(), Stream.of("-f", "KSK", apex)).toArray(String[]::new));
        return keys;
    }

    public static SignedZone byBind(Path folder, String apex, String text, Path keys, String... options)
            throws IOException {
        Path in = Files.writeString(Files.createTempFile(folder, "zone", ".in"), TestNet.withSoa(apex, text));
        Path out = Files.createTempFile(folder, "zone", ".out");
        List<String> arguments = new ArrayList<>(
                List.of("-q", "-P", "-S", "-K", keys.toString(), "-d", folder.toString(), "-O", "full", "-o", apex));
        arguments.addAll(List.of("-f", out.toString()));
        arguments.addAll(List.of(options));
        arguments.add(in.toString());
        run("dnssec-signzone", arguments.toArray(String[]::new));
        return new SignedZone(apex, Files.readString(out), ds(keys));
    }

    /** Signed by Knot DNS with one new key for everything, with NSEC3 if so told. */
    public static SignedZone byKnot(Path folder, String apex, String text, boolean nsec3) throws IOException {
        return byKnot(folder, apex, text, nsec3, "ECDSAP256SHA256");
    }

    public static SignedZone byKnot(Path folder, String apex, String text, boolean nsec3, String algorithm)
            throws IOException {
        Path home = Files.createTempDirectory(Files.createDirectories(folder), "knot");
        Files.writeString(home.resolve("zone"), TestNet.withSoa(apex, text));
        Files.createDirectory(home.resolve("db"));
        Path config = Files.writeString(home.resolve("conf"), """
            database:
              storage: "%1$s/db"
            policy:
              - id: lab
                manual: on
                single-type-signing: on
                nsec3: %3$s
                nsec3-salt-length: 0
                nsec3-iterations: 0
                rrsig-lifetime: 14d
                rrsig-refresh: 2d
            zone:
              - domain: "%2$s"
                storage: "%1$s"
                file: "%1$s/zone"
                dnssec-signing: on
                dnssec-policy: lab
            """.formatted(home, apex, nsec3 ? "on" : "off"));
        run("keymgr", "-c", config.toString(), apex, "generate", "algorithm=" + algorithm, "ksk=yes", "zsk=yes");
        Path out = Files.createDirectory(home.resolve("out"));
        run("kzonesign", "-c", config.toString(), "-o", out.toString(), apex);
        String ds = Arrays.stream(
                        run("keymgr", "-c", config.toString(), apex, "ds").split("\n", -1))
                .filter(line -> line.matches(".* DS \\d+ \\d+ 2 .*"))
                .findFirst()
                .orElseThrow();
        try (Stream<Path> files = Files.list(out)) {
            return new SignedZone(
                    apex, Files.readString(files.findFirst().orElseThrow()), ds.replaceFirst(".* DS ", ""));
        }
    }

    /** Signed by ldns with one new key for everything. */
    public static SignedZone byLdns(Path folder, String apex, String text, String algorithm, String... options)
            throws IOException {
        Path home = Files.createTempDirectory(Files.createDirectories(folder), "ldns");
        Files.writeString(home.resolve("zone"), TestNet.withSoa(apex, text));
        String key = runIn(home, "ldns-keygen", "-a", algorithm, "-b", "2048", "-k", apex)
                .strip();
        List<String> arguments = new ArrayList<>(List.of("-f", "signed", "-o", apex));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of("zone", key));
        runIn(home, "ldns-signzone", arguments.toArray(String[]::new));
        String ds = runIn(home, "ldns-key2ds", "-n", "-2", key + ".key").strip().replaceFirst(".*\tDS\t", "");
        return new SignedZone(apex, Files.readString(home.resolve("signed")), ds);
    }

    /** The line that its parent has. */
    public String delegation() {
        return apex + " DS " + ds + "\n";
    }

    /** The same with each line changed after it was signed; null leaves it out. */
    public SignedZone tampered(UnaryOperator<String> change) {
        List<String> lines = Arrays.stream(text.split("\n", -1))
                .map(change)
                .filter(line -> line != null)
                .toList();
        return new SignedZone(apex, String.join("\n", lines), ds);
    }

    /**
     * The data of the DS of its key signing key by that digest.
     *
     * @param digest as BIND names it, {@code SHA-384}
     */
    public String ds(Path folder, String digest) throws IOException {
        Path file = Files.writeString(Files.createTempFile(folder, "zone", ".signed"), text);
        return run("dnssec-dsfromkey", "-a", digest, "-f", file.toString(), apex)
                .lines()
                .filter(line -> line.matches(".* DS \\d+ \\d+ \\d+ .*"))
                .findFirst()
                .orElseThrow()
                .replaceFirst(".* DS ", "");
    }

    /** The data of the DS of the key signing key in such a folder. */
    public static String ds(Path keys) throws IOException {
        try (Stream<Path> files = Files.list(keys)) {
            for (Path each :
                    files.filter(file -> file.toString().endsWith(".key")).toList()) {
                if (Files.readString(each).contains(" DNSKEY 257 ")) {
                    return run("dnssec-dsfromkey", "-2", each.toString())
                            .strip()
                            .replaceFirst(".* DS ", "");
                }
            }
        }
        throw new IOException("No key in " + keys + " signs keys.");
    }

    private static String run(String program, String... arguments) throws IOException {
        return runIn(Path.of("."), program, arguments);
    }

    private static String runIn(Path folder, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(arguments));
        command.addFirst(RealServers.require(program).toString());
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + " failed:\n" + said);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return said;
    }
}
