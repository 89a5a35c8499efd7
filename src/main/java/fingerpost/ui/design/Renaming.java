package fingerpost.ui.design;

import fingerpost.dns.DomainName;
import fingerpost.topology.Edit;
import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import fingerpost.topology.edit.Relabel;
import fingerpost.topology.edit.RenameName;
import fingerpost.topology.edit.RenameZone;
import fingerpost.ui.canvas.NameDraft;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.speech.Speech;
import java.util.Optional;

/**
 * Another name for one thing of the design: the label of an element, the owner of a name, or the apex of a zone, which is
 * the name of the zone and of its topmost box alike.
 */
record Renaming(Project project, Subject subject) implements NameDraft {
    @Override
    public String text() {
        return zone().map(zone -> subject.owner()
                        .filter(owner -> !owner.equals(zone.apex()))
                        .map(owner ->
                                DomainName.of(owner.relativeTo(zone.apex())).unicode())
                        .orElse(zone.apex().unicode()))
                .orElseGet(() -> element().label());
    }

    @Override
    public Optional<String> refusal(String text) {
        try {
            edit(text).apply(project.topology());
            return Optional.empty();
        } catch (IllegalArgumentException refused) {
            return Optional.of(Reason.of(refused));
        }
    }

    @Override
    public void take(String text) {
        Edit edit = edit(text);
        if (project.apply(edit)) {
            project.select(renamed(text));
        }
    }

    private Edit edit(String text) {
        Optional<HostedZone> zone = zone();
        if (zone.isEmpty()) {
            return Relabel.of(element(), text);
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException(Speech.of("A name cannot be blank."));
        }
        return isZone(zone.get())
                ? RenameZone.of(zone.get(), DomainName.of(text.strip()))
                : RenameName.of(subject.element(), subject.owner().orElseThrow(), owner(zone.get(), text));
    }

    private Subject renamed(String text) {
        return zone().map(zone -> subject.owner()
                        .map(_ -> Subject.of(zone.id(), isZone(zone) ? zone.apex() : owner(zone, text)))
                        .orElse(subject))
                .orElse(subject);
    }

    private boolean isZone(HostedZone zone) {
        return subject.owner().filter(owner -> !owner.equals(zone.apex())).isEmpty();
    }

    private static DomainName owner(HostedZone zone, String text) {
        return DomainName.of(text.strip(), zone.apex());
    }

    private Optional<HostedZone> zone() {
        return project.topology().find(subject.element(), HostedZone.class);
    }

    private Element element() {
        return project.topology().get(subject.element(), Element.class);
    }
}
