package fingerpost.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.check.Severity;
import fingerpost.dns.DomainName;
import fingerpost.topology.Element;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Group;
import fingerpost.topology.GroupKind;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import fingerpost.ui.model.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(OnStage.class)
class OutlineControllerTest {
    private Desk desk;
    private TreeView<OutlineTree.Row> tree;
    private TextField search;
    private Subject apex;
    private Subject entry;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage);
    }

    @BeforeEach
    @SuppressWarnings("unchecked")
    void design(FxRobot robot) {
        desk.openSample("wrong-cname-at-apex");
        tree = robot.lookup("#outline-tree").queryAs(TreeView.class);
        search = robot.lookup("#outline-search").queryAs(TextField.class);
        var zone = desk.topology().zones().getFirst();
        apex = Subject.of(zone.id(), zone.apex());
        entry = new Subject(zone.id(), Optional.of(zone.apex()), Optional.of("CNAME"));
    }

    private List<Subject> chosen() {
        List<Subject> chosen = new ArrayList<>();
        tree.getSelectionModel()
                .getSelectedItems()
                .forEach(item -> item.getValue().subject().ifPresent(chosen::add));
        return chosen;
    }

    private static Stream<TreeItem<OutlineTree.Row>> below(TreeItem<OutlineTree.Row> item) {
        return Stream.concat(Stream.of(item), item.getChildren().stream().flatMap(OutlineControllerTest::below));
    }

    private TreeItem<OutlineTree.Row> item(Subject subject) {
        return below(tree.getRoot())
                .filter(each -> each.getValue() != null)
                .filter(each -> each.getValue().subject().equals(Optional.of(subject)))
                .findFirst()
                .orElseThrow();
    }

    private void select(Subject subject) {
        Desk.onUiThread(() -> {
            item(subject).getParent().setExpanded(true);
            tree.getSelectionModel().clearAndSelect(tree.getRow(item(subject)));
        });
    }

    @Test
    void aLineThatIsChosenIsSelectedInTheProject() {
        select(apex);

        assertThat(desk.project().selection()).containsExactly(apex);
    }

    @Test
    void aGroupIsALineThatSelectsWhatIsInIt() {
        List<Id> members = desk.topology().elements().stream()
                .filter(Group::holds)
                .map(Element::id)
                .toList();
        Group group = new Group(Id.of("hall"), GroupKind.SITE, "Hall", Set.copyOf(members));
        Desk.onUiThread(() -> desk.project()
                .amend(document -> document.with(document.diagram().grouped(List.of(group)))));

        select(group.subject());

        assertThat(tree.getRoot().getChildren().getFirst().getValue().text()).isEqualTo("Groups (1)");
        assertThat(item(group.subject()).getChildren()).hasSameSizeAs(members);
        assertThat(desk.project().selection())
                .isEqualTo(members.stream().map(Subject::of).collect(java.util.stream.Collectors.toSet()));
    }

    @Test
    void whatTheProjectSelectsIsChosenHereAndItsBranchOpened() {
        Desk.onUiThread(() -> desk.project().select(entry));

        assertThat(chosen()).containsExactly(entry);
        assertThat(item(apex).isExpanded()).isTrue();
    }

    @Test
    void severalAreChosenTogether() {
        Subject endpoint = Subject.of(desk.topology()
                .all(fingerpost.topology.ExternalEndpoint.class)
                .getFirst()
                .id());

        Desk.onUiThread(() -> desk.project().selectionProperty().set(Set.of(apex, endpoint)));

        assertThat(chosen()).containsExactlyInAnyOrder(apex, endpoint);
    }

    @Test
    void whatIsDeletedElsewhereIsGoneHereToo() {
        select(apex);

        desk.press("Delete");
        Desk.onUiThread(() -> desk.project().select());

        assertThat(below(tree.getRoot()).filter(each -> each.getValue() != null))
                .noneMatch(each -> each.getValue().subject().equals(Optional.of(apex)));
        assertThat(chosen()).isEmpty();
    }

    @Test
    void aNameWithAnErrorAndItsRecordSetShowIt(FxRobot robot) {
        Desk.onUiThread(() -> desk.project().select(entry));
        Desk.until(() -> !desk.project().findingsProperty().get().isEmpty());

        assertThat(marked(robot, apex)).isTrue();
        assertThat(marked(robot, entry)).isTrue();
        assertThat(marked(robot, Subject.of(apex.element(), DomainName.of("www.example.com"))))
                .isFalse();
    }

    private boolean marked(FxRobot robot, Subject subject) {
        return robot.lookup("#outline-tree .tree-cell").queryAllAs(TreeCell.class).stream()
                .filter(cell -> cell.getItem() instanceof OutlineTree.Row row
                        && row.subject().equals(Optional.of(subject)))
                .map(cell -> cell.getGraphic())
                .anyMatch(OutlineControllerTest::isError);
    }

    private static boolean isError(Node icon) {
        return icon.getStyleClass().contains("severity-" + Severity.ERROR.word());
    }

    @Test
    void whatIsSearchedForIsShownWithTheWayToIt() {
        Desk.onUiThread(() -> search.setText("ns2"));

        assertThat(below(tree.getRoot())
                        .filter(each -> each.getValue() != null)
                        .map(each -> each.getValue().text()))
                .contains("Zones (1)", "example.com", "ns2")
                .doesNotContain("www", "Cloud load balancer");
    }

    @Test
    void aBranchThatWasClosedStaysClosedWhenTheDesignChanges() {
        Subject zone = Subject.of(apex.element());
        Desk.onUiThread(() -> item(zone).setExpanded(false));

        desk.add("proxy");

        assertThat(item(zone).isExpanded()).isFalse();
    }

    @Test
    void whatIsHiddenOnTheDrawingHasNoLineAndWhatIsFoundIsMarked() {
        Desk.until(() -> !desk.project().findingsProperty().get().isEmpty());
        Set<Subject> hidden = Set.of(Subject.of(
                desk.topology().all(ExternalEndpoint.class).getFirst().id()));

        Desk.onUiThread(() ->
                desk.project().foundProperty().set(Optional.of(new Found(Set.of(apex, entry), Set.of(apex), hidden))));

        assertThat(below(tree.getRoot())
                        .filter(each -> each.getValue() != null)
                        .flatMap(each -> each.getValue().subject().stream()))
                .contains(apex, entry)
                .doesNotContainAnyElementsOf(hidden);
        Desk.onUiThread(() -> item(apex).getParent().setExpanded(true));
        assertThat(tree.lookupAll(".tree-cell").stream()
                        .filter(each -> each.getPseudoClassStates().stream()
                                .anyMatch(state -> state.getPseudoClassName().equals("found")))
                        .map(each -> ((TreeCell<?>) each).getText()))
                .contains("@");

        Desk.onUiThread(() -> desk.project().foundProperty().set(Optional.empty()));
        assertThat(item(hidden.iterator().next())).isNotNull();
    }
}
