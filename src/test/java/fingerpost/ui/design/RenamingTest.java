package fingerpost.ui.design;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.document.Document;
import fingerpost.document.Point;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import fingerpost.ui.model.Project;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenamingTest {
    private static final DomainName APEX = DomainName.of("example.com");

    private final Project project = new Project();
    private final Adding adding = new Adding(project);
    private Subject zone;
    private Subject www;
    private Subject proxy;

    @BeforeEach
    void design() {
        project.open(Document.EMPTY, Optional.empty());
        zone = adding.add(Item.ZONE, Optional.empty()).orElseThrow();
        www = adding.add(Item.ADDRESS, Optional.of(new Point(40, 56))).orElseThrow();
        proxy = adding.add(Item.PROXY, Optional.empty()).orElseThrow();
    }

    private Renaming renaming(Subject subject) {
        return new Renaming(project, subject);
    }

    @Test
    void aNameIsShownAndReadWithinItsZone() {
        assertThat(renaming(www).text()).isEqualTo("www");

        renaming(www).take("bücher");

        Subject renamed = Subject.of(www.element(), DomainName.of("xn--bcher-kva.example.com"));
        assertThat(project.selection()).containsExactly(renamed);
        assertThat(renaming(renamed).text()).isEqualTo("bücher");
    }

    @Test
    void aRenamedNameStaysWhereItStoodAndOneUndoBringsItBack() {
        Document before = project.document();

        renaming(www).take("web");

        assertThat(project.document().diagram().positions())
                .containsEntry(www.element() + "/web.example.com.", new Point(40, 56));
        project.undo();
        assertThat(project.document()).isEqualTo(before);
    }

    @Test
    void theTopmostNameIsTheZoneAndTakesAllOthersAlong() {
        Subject apex = Subject.of(www.element(), APEX);
        assertThat(renaming(apex).text()).isEqualTo(renaming(zone).text()).isEqualTo("example.com");

        renaming(apex).take("example.org");

        HostedZone now = project.topology().zones().getFirst();
        assertThat(now.apex()).isEqualTo(DomainName.of("example.org"));
        assertThat(project.document().diagram().positions())
                .containsEntry(www.element() + "/www.example.org.", new Point(40, 56));
    }

    @Test
    void anElementGetsAnotherLabelAndKeepsItsPlaceInTheUndoList() {
        String old = renaming(proxy).text();

        renaming(proxy).take("front");

        assertThat(renaming(proxy).text()).isEqualTo("front");
        assertThat(project.undoNameProperty().get()).contains("Rename proxy " + old + " to front");
        assertThat(project.selection()).containsExactly(proxy);
    }

    @ParameterizedTest
    @CsvSource({
        "www, '', cannot be blank",
        "www, a..b, label",
        "www, mail.example.net., outside of the zone",
        "www, api, has records already",
        "proxy, ' ', cannot be blank",
        "zone, '', cannot be blank",
    })
    void whatCannotBeANameIsRefusedInWordsWhileItIsTyped(String which, String text, String reason) {
        adding.add(Item.ADDRESS, Optional.empty())
                .ifPresent(other -> renaming(other).take("api"));
        Subject subject = switch (which) {
            case "www" -> www;
            case "zone" -> zone;
            default -> proxy;
        };

        assertThat(renaming(subject).refusal(text).orElseThrow()).contains(reason);
    }

    @Test
    void theNameAsItStandsIsNotRefused() {
        assertThat(renaming(www).refusal("www")).isEmpty();
        assertThat(renaming(zone).refusal("example.com")).isEmpty();
    }
}
