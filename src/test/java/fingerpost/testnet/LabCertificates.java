package fingerpost.testnet;

import fingerpost.RealServers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A certification authority with one intermediate, made by openssl, and the certificates that it issues. */
public final class LabCertificates {
    /** The organisation that issues. */
    public static final String ORGANISATION = "Lab Authority";

    private static final String FOREVER = "20491231000000Z";
    private static final String LONG_AGO = "20200101000000Z";

    private final Path folder;
    private int issued;

    /**
     * One certificate.
     *
     * @param chain with the intermediate, as servers should send it
     * @param alone without
     * @param bundle chain and key in one file, as HAProxy wants it
     */
    public record Issued(Path chain, Path alone, Path key, Path bundle) {}

    public LabCertificates(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        Files.writeString(folder.resolve("index"), "");
        Files.writeString(folder.resolve("ca.conf"), """
                [ca]
                default_ca = lab
                [lab]
                database = index
                new_certs_dir = .
                rand_serial = yes
                default_md = sha256
                policy = any
                copy_extensions = copy
                unique_subject = no
                [any]
                commonName = optional
                organizationName = optional
                [authority]
                basicConstraints = critical,CA:true
                [server]
                basicConstraints = CA:false
                """);
        request("root", "/O=Lab/CN=root", List.of());
        issue("root", "root", "authority", LONG_AGO, FOREVER, "-selfsign");
        request("middle", "/O=" + ORGANISATION + "/CN=middle", List.of());
        issue("middle", "root", "authority", LONG_AGO, FOREVER);
    }

    /** The authority that clients are to know. */
    public String root() throws IOException {
        return Files.readString(folder.resolve("root.pem"));
    }

    /** Good for as long as the tests will be run. */
    public Issued forNames(String... names) throws IOException {
        return between(LONG_AGO, FOREVER, names);
    }

    /** Valid between two moments such as {@code 20200101000000Z}. */
    public Issued between(String from, String to, String... names) throws IOException {
        String name = "server" + ++issued;
        request(name, "/CN=" + name, List.of(names));
        issue(name, "middle", "server", from, to);
        String own = Files.readString(folder.resolve(name + ".pem"));
        return files(name, own, Files.readString(folder.resolve("middle.pem")));
    }

    /** Signed by itself. */
    public Issued selfSigned(String name) throws IOException {
        String file = "server" + ++issued;
        key(file);
        openssl(
                "req",
                "-x509",
                "-new",
                "-key",
                file + ".key",
                "-days",
                "3650",
                "-out",
                file + ".pem",
                "-subj",
                "/CN=" + file,
                "-addext",
                "subjectAltName=DNS:" + name);
        return files(file, Files.readString(folder.resolve(file + ".pem")), "");
    }

    private Issued files(String name, String own, String above) throws IOException {
        Path chain = Files.writeString(folder.resolve(name + "-chain.pem"), own + above);
        Path key = folder.resolve(name + ".key");
        Path bundle = Files.writeString(folder.resolve(name + "-bundle.pem"), own + above + Files.readString(key));
        return new Issued(chain, folder.resolve(name + ".pem"), key, bundle);
    }

    private void key(String name) throws IOException {
        openssl("ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", name + ".key");
    }

    private void request(String name, String subject, List<String> names) throws IOException {
        key(name);
        List<String> words =
                new ArrayList<>(List.of("req", "-new", "-key", name + ".key", "-subj", subject, "-out", name + ".csr"));
        if (!names.isEmpty()) {
            words.add("-addext");
            words.add("subjectAltName=DNS:" + String.join(",DNS:", names));
        }
        openssl(words.toArray(String[]::new));
    }

    private void issue(String name, String by, String kind, String from, String to, String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of("ca", "-batch", "-notext", "-config", "ca.conf"));
        words.addAll(List.of("-keyfile", by + ".key", "-in", name + ".csr", "-out", name + ".pem"));
        words.addAll(List.of("-startdate", from, "-enddate", to, "-extensions", kind));
        words.addAll(more.length > 0 ? List.of(more) : List.of("-cert", by + ".pem"));
        openssl(words.toArray(String[]::new));
    }

    private void openssl(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(words));
        command.addFirst(RealServers.require("openssl").toString());
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("openssl " + String.join(" ", words) + ":\n" + said);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
