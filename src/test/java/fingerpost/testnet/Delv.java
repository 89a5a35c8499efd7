package fingerpost.testnet;

import fingerpost.RealServers;
import fingerpost.wire.Server;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * BIND's own validator, {@code delv}: it fetches everything through a resolver, believes nothing of what it says, and judges by
 * a trust anchor of its own.
 *
 * @param resolver that passes on what does not validate when it is asked with CD
 */
public record Delv(Path anchors, Server resolver) {
    /**
     * With that trust anchor.
     *
     * @param ds a line of a DS record, of the root
     */
    public static Delv at(Path folder, String ds, Server resolver) throws IOException {
        String[] words = ds.strip().split("\\s+", -1);
        Path anchors = Files.writeString(
                Files.createDirectories(folder).resolve("anchors.conf"),
                "trust-anchors { \"%s\" static-ds %s %s %s \"%s\"; };\n"
                        .formatted(words[0], words[2], words[3], words[4], words[5]));
        return new Delv(anchors, resolver);
    }

    /** The names of what it can say. */
    public enum Verdict {
        SECURE,
        INSECURE,
        BOGUS
    }

    /** Of a chain of aliases the worst. */
    public Verdict verdict(String name, String type) throws IOException {
        String said = says(name, type);
        if (said.contains("resolution failed") && !said.contains("resolution failed: ncache")) {
            return Verdict.BOGUS;
        }
        if (said.contains("; unsigned answer") || said.contains(", unsigned answer")) {
            return Verdict.INSECURE;
        }
        if (said.contains("fully validated")) {
            return Verdict.SECURE;
        }
        throw new IOException("delv said of " + name + " " + type + ":\n" + said);
    }

    private String says(String name, String type) throws IOException {
        Process delv = new ProcessBuilder(
                        RealServers.require("delv").toString(),
                        "-a",
                        anchors.toString(),
                        "@" + resolver.address(),
                        "-p",
                        Integer.toString(resolver.port()),
                        name,
                        type)
                .redirectErrorStream(true)
                .start();
        return new String(delv.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
