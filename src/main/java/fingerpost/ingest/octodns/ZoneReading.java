package fingerpost.ingest.octodns;

import fingerpost.dns.DomainName;
import fingerpost.dns.Ttl;
import fingerpost.ingest.tree.Tree;
import fingerpost.ingest.tree.Tree.Fields;
import fingerpost.ingest.tree.TreeProblem;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the file of one zone: what stands at each name. What cannot be read is noted, and the rest read all the same. */
final class ZoneReading {
    private final DomainName apex;
    private final RecordReading records;
    private final Notes notes;
    private final List<ZoneEntry> entries = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int count;

    ZoneReading(DomainName apex, Ttl usualTtl, Lines lines, Notes notes) {
        this.apex = apex;
        this.records = new RecordReading(usualTtl, lines, notes);
        this.notes = notes;
    }

    List<ZoneEntry> entries(Tree file) throws TreeProblem {
        if (file instanceof Tree.Text text && text.isNothing()) {
            return List.of();
        }
        for (var each : file.asFields().fields().entrySet()) {
            List<Tree> all = each.getValue() instanceof Tree.Items items ? items.items() : List.of(each.getValue());
            for (Tree record : all) {
                count++;
                try {
                    add(owner(each.getKey(), record), record.asFields());
                } catch (TreeProblem problem) {
                    notes.error(problem);
                }
            }
        }
        return entries;
    }

    /** How many records the file has, those that were not understood included. */
    int count() {
        return count;
    }

    private void add(DomainName owner, Fields record) throws TreeProblem {
        Optional<ZoneEntry> entry = records.of(owner, record);
        if (entry.isPresent()) {
            if (!seen.add(owner + " " + entry.get().typeName())) {
                throw new TreeProblem(
                        record.place(), owner.unicode() + " " + entry.get().typeName() + " stands here a second time.");
            }
            entries.add(entry.get());
        }
    }

    private DomainName owner(String name, Tree record) throws TreeProblem {
        if (name.isEmpty()) {
            return apex;
        }
        try {
            if (name.equals("@") || name.endsWith(".")) {
                throw new IllegalArgumentException(
                        "octoDNS takes names below the zone, and nothing (\"\") for the apex.");
            }
            return DomainName.of(name, apex);
        } catch (IllegalArgumentException refused) {
            throw new TreeProblem(record.place(), String.valueOf(refused.getMessage()));
        }
    }
}
