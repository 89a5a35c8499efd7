package fingerpost.prove;

import fingerpost.export.Bundle;
import fingerpost.prove.dns.DnsGround;
import fingerpost.prove.dns.DnsGrounds;
import fingerpost.prove.dns.DnsProof;
import fingerpost.prove.ground.Program;
import fingerpost.prove.ground.ProofProblem;
import fingerpost.prove.ground.ProofProblem.Kind;
import fingerpost.prove.ground.Proven;
import fingerpost.prove.ground.Watch;
import fingerpost.prove.web.WebGround;
import fingerpost.prove.web.WebGrounds;
import fingerpost.prove.web.WebProof;
import fingerpost.topology.Topology;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Proves an export: every server that reads its files and is installed is started with them in a temporary folder, on the
 * loopback, and asked everything that the design answers. Nothing is left behind, however it ends. Blocks; stop it by the
 * watch or by interrupting the thread.
 */
public final class Proof {
    private Proof() {}

    /** Whether some server can be started for that target. */
    public static boolean isPossible(String target) {
        return !programs(target).isEmpty();
    }

    /**
     * The proof of those files.
     *
     * @param bundle what the exporter of that target made of the topology
     * @throws ProofProblem where no server is installed, one refuses the files, or it was stopped
     */
    public static ProofReport of(Topology topology, String target, Bundle bundle, Watch watch) throws ProofProblem {
        List<Program> programs = programs(target);
        if (programs.isEmpty()) {
            throw new ProofProblem(Kind.OTHER, "No server can be started here for the target " + target + ".");
        }
        List<Program> installed =
                programs.stream().filter(each -> each.find().isPresent()).toList();
        List<Program> missing =
                programs.stream().filter(each -> each.find().isEmpty()).toList();
        if (installed.isEmpty()) {
            throw new ProofProblem(
                    Kind.MISSING,
                    "No server is installed that reads the files of " + target + "; install "
                            + missing.stream().map(Program::spoken).collect(Collectors.joining(" or ")) + ".");
        }
        List<Proven> proven = new ArrayList<>();
        try {
            for (DnsGround ground : DnsGrounds.of(target)) {
                if (installed.contains(ground.program())) {
                    proven.addAll(DnsProof.of(topology, bundle, ground, watch));
                }
            }
            for (WebGround ground : WebGrounds.of(target)) {
                if (installed.contains(ground.program())) {
                    proven.addAll(WebProof.of(topology, bundle, ground, watch));
                }
            }
        } catch (IOException failed) {
            throw new ProofProblem(Kind.OTHER, "The proof broke off: " + failed.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ProofProblem(Kind.STOPPED, "The proof was stopped.");
        }
        return new ProofReport(
                target,
                installed.stream().map(Program::name).toList(),
                missing.stream().map(Program::spoken).toList(),
                proven);
    }

    /** The servers that read the files of that target and can be started, whether installed or not; none for most targets. */
    public static List<Program> programs(String target) {
        return Stream.concat(
                        DnsGrounds.of(target).stream().map(DnsGround::program),
                        WebGrounds.of(target).stream().map(WebGround::program))
                .toList();
    }
}
