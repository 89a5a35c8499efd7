package fingerpost.ingest.octodns;

import fingerpost.dns.Ttl;
import fingerpost.ingest.tree.Tree;
import fingerpost.ingest.tree.Tree.Fields;
import fingerpost.ingest.tree.TreeProblem;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What octoDNS's configuration says of the files of zones.
 *
 * @param folder where they stand
 * @param usualTtl of records that have none of their own
 */
record Configuration(Path folder, Ttl usualTtl) {
    static final Ttl USUAL_TTL = new Ttl(3600);

    static boolean isOne(Tree file) {
        return file instanceof Fields fields
                && fields.find("providers").filter(Fields.class::isInstance).isPresent()
                && fields.find("zones").filter(Fields.class::isInstance).isPresent();
    }

    /** The first source of YAML files that it names; its folder has to lie in that of the configuration. */
    static Optional<Configuration> of(Fields file, Path beside, Notes notes) throws TreeProblem {
        Optional<Configuration> first = Optional.empty();
        for (Tree each : file.get("providers").asFields().fields().values()) {
            Fields provider = each.asFields();
            if (provider.text("class", "").endsWith(".YamlProvider")) {
                Path folder = beside.resolve(provider.text("directory", ".")).normalize();
                if (!folder.startsWith(beside.normalize())) {
                    notes.warn(
                            "outside",
                            provider.place(),
                            "The folder " + provider.text("directory", "") + " lies outside of what is imported.",
                            "Import that folder.");
                } else if (first.isEmpty()) {
                    first = Optional.of(new Configuration(folder, usualTtl(provider)));
                } else if (!first.get().folder.equals(folder)) {
                    notes.warn(
                            "second-source",
                            provider.place(),
                            "The folder " + provider.text("directory", "")
                                    + " is a second source of YAML files; only the" + " first is read.",
                            "Import that folder by itself.");
                }
            }
        }
        return first;
    }

    private static Ttl usualTtl(Fields provider) throws TreeProblem {
        return provider.find("default_ttl").isPresent()
                ? new Ttl((int) provider.get("default_ttl").asWhole(0, Integer.MAX_VALUE))
                : USUAL_TTL;
    }
}
