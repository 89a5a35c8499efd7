package fingerpost.ui.diagnose;

import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.html.HtmlReport;
import fingerpost.wire.DigShow;
import fingerpost.wire.DigText;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import org.jspecify.annotations.Nullable;

/** The report of a domain: what was found, what was not tested and why, what is in order; each finding with its packets. */
public final class ReportController {
    private final ReportKeeping keeping;
    private Optional<Reported> shown = Optional.empty();

    @FXML
    private ListView<ReportLine> lines;

    @FXML
    private Button save;

    @FXML
    private Label saved;

    @FXML
    private TextArea evidence;

    ReportController(ReportKeeping keeping) {
        this.keeping = keeping;
    }

    @FXML
    private void initialize() {
        lines.setCellFactory(_ -> new ReportCell());
        Label hint = new Label(
                "Type a domain above and press Enter: its delegation, its servers and its records are looked at,"
                        + " and everything that is wrong is listed with its reason.");
        hint.setWrapText(true);
        hint.getStyleClass().add("empty-hint");
        lines.setPlaceholder(hint);
        lines.getSelectionModel().selectedItemProperty().subscribe(this::prove);
        save.setOnAction(_ -> shown.ifPresent(this::save));
        save.setDisable(true);
    }

    private void save(Reported now) {
        now.report()
                .ifPresent(report -> keeping.save(
                        "Save the report",
                        report.domain().host() + ".html",
                        HtmlReport.of(report, now.when()),
                        saved::setText));
    }

    /** Shows what is known now. */
    void show(Reported now) {
        shown = Optional.of(now);
        saved.setText("");
        List<ReportLine> all = now.report().map(ReportLine::of).orElse(List.of());
        lines.getItems().setAll(all);
        save.setDisable(now.report().isEmpty());
        all.stream()
                .filter(ReportLine.Found.class::isInstance)
                .findFirst()
                .ifPresentOrElse(first -> lines.getSelectionModel().select(first), () -> prove(null));
    }

    private void prove(@Nullable ReportLine line) {
        evidence.setText(
                switch (line) {
                    case null -> "";
                    case ReportLine.Found found -> text(found.finding());
                    case ReportLine.NotTested not -> not.why();
                    case ReportLine.Heading _ -> "";
                    case ReportLine.Passed _ -> "";
                });
    }

    private String text(LiveFinding finding) {
        ZonedDateTime when = shown.map(Reported::when).orElseThrow();
        return finding.evidence().isEmpty()
                ? "No packet shows this; it follows from what other servers did not say."
                : finding.evidence().stream()
                        .distinct()
                        .map(each -> "; " + each.query().question() + " asked of "
                                + each.query().server() + "\n" + DigText.of(each, DigShow.ALL, when))
                        .collect(Collectors.joining("\n"));
    }
}
