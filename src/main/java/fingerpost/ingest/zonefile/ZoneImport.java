package fingerpost.ingest.zonefile;

import fingerpost.dns.DomainName;
import fingerpost.topology.Element;
import fingerpost.topology.Topology;
import fingerpost.wire.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A zone file becomes a topology; what stands in it and cannot be read or held is told with its line. */
public final class ZoneImport {
    private ZoneImport() {}

    /**
     * Reads the file and makes a topology of it. Where nobody says the origin and a name needs one, the name of the file is
     * asked.
     *
     * @throws ZoneImportFailure where it cannot be read, or says no zone, or has more record sets than a design holds
     */
    public static ImportedZone of(Path file, ReadingOptions options) throws ZoneImportFailure {
        try {
            ZoneFile read = ZoneFile.read(file, options);
            boolean lost = read.faults().stream().anyMatch(each -> each.code() == FaultCode.NO_ORIGIN)
                    || read.apex().isEmpty();
            Optional<DomainName> guess = lost && options.origin().isEmpty() ? OriginGuess.of(file) : Optional.empty();
            return guess.isPresent()
                    ? of(ZoneFile.read(file, options.withOrigin(guess.get())), guess)
                    : of(read, Optional.empty());
        } catch (IOException unreadable) {
            throw new ZoneImportFailure(
                    "The zone file " + file + " cannot be read: it is not there, not yours, or too large.", unreadable);
        }
    }

    /** Makes a topology of a file that was read already. */
    public static ImportedZone of(ZoneFile file) throws ZoneImportFailure {
        return of(file, Optional.empty());
    }

    private static ImportedZone of(ZoneFile file, Optional<DomainName> guess) throws ZoneImportFailure {
        DomainName apex = file.apex()
                .orElseThrow(() -> new ZoneImportFailure(
                        "Nothing in the file says of which zone it is: no SOA record could be read"
                                + first(file.faults()) + ". Say which zone it is, such as example.com."));
        ZoneDesign design = new ZoneDesign(file, apex);
        if (design.sets() > Limits.IMPORT_SETS) {
            throw new ZoneImportFailure("The file has " + design.sets() + " record sets; a design holds "
                    + Limits.IMPORT_SETS + ". Import a part of it.");
        }
        if (file.size() == 0 && file.aliases().isEmpty()) {
            throw new ZoneImportFailure(
                    "No record of the zone " + apex.unicode() + " could be read" + first(file.faults()) + ".");
        }
        List<ZoneFault> faults = new ArrayList<>();
        guess.ifPresent(name -> faults.add(design.whole(
                FaultCode.ORIGIN_GUESSED,
                "Relative names were read below " + name.unicode() + ", after the name of the file.")));
        faults.addAll(file.faults());
        List<Element> elements = new ArrayList<>();
        elements.add(design.zone(faults));
        elements.addAll(design.lines());
        Topology topology = Topology.of(apex.unicode(), "Imported from a zone file.", elements);
        faults.sort(Comparator.comparing(each -> each.code().grade()));
        return new ImportedZone(topology, faults, file.size());
    }

    private static String first(List<ZoneFault> faults) {
        return faults.stream()
                .filter(each -> each.isError() && each.line() > 0)
                .findFirst()
                .map(each -> " (" + each.place() + ": " + each.message() + ")")
                .orElse("");
    }
}
