package fingerpost.prove;

import fingerpost.prove.ground.Proven;
import fingerpost.prove.ground.Proven.Verdict;
import java.util.List;

/**
 * A proof: what was asked and what came.
 *
 * @param servers the programs that were asked
 * @param missing what else reads these files but is not installed, with the package to install
 */
public record ProofReport(String target, List<String> servers, List<String> missing, List<Proven> proven) {
    public ProofReport {
        servers = List.copyOf(servers);
        missing = List.copyOf(missing);
        proven = List.copyOf(proven);
    }

    /** Those of that verdict. */
    public List<Proven> all(Verdict verdict) {
        return proven.stream().filter(each -> each.verdict() == verdict).toList();
    }

    /** Whether all was asked and nothing differs but what the export had told. */
    public boolean holds() {
        return all(Verdict.DIFFERS).isEmpty() && all(Verdict.NOT_ASKED).isEmpty();
    }
}
