package fingerpost.export.zonefile;

import fingerpost.RealServers;
import fingerpost.dns.DomainName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The checkers of BIND, NSD and Knot, each of which finds what the others miss. */
final class ZoneCheckers {
    private static final String NAMED = RealServers.require("named-checkzone").toString();
    private static final String NSD = RealServers.require("nsd-checkzone").toString();
    private static final String KNOT = RealServers.require("kzonecheck").toString();

    private ZoneCheckers() {}

    /** What they have against the zone; empty where all three would load it. */
    static String complaints(Path folder, DomainName apex, String text) throws IOException, InterruptedException {
        String file = Files.writeString(folder.resolve("checked.zone"), text).toString();
        String origin = apex.isRoot() ? "." : apex.host();
        return complaint(NAMED, "-k", "fail", "-i", "local", origin, file)
                + complaint(NSD, origin, file)
                + complaint(KNOT, "-o", origin, file);
    }

    private static String complaint(String... command) throws IOException, InterruptedException {
        Process checker =
                new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        String said = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return checker.waitFor() == 0 ? "" : command[0] + ": " + said + "\n";
    }
}
