package fingerpost.ui.pictures;

import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Window;

/** The printers that the system knows. */
public record SystemPrinting(Supplier<Window> owner) implements Printing {
    @Override
    public List<String> printers() {
        return Stream.concat(Stream.ofNullable(Printer.getDefaultPrinter()), Printer.getAllPrinters().stream())
                .map(Printer::getName)
                .distinct()
                .toList();
    }

    @Override
    public Optional<PrintWish> ask(List<String> printers) {
        return new PrintSheet(owner.get(), printers).ask();
    }

    @Override
    public Optional<String> print(PrintWish wish, String title, Image image) {
        Optional<Printer> printer = Printer.getAllPrinters().stream()
                .filter(each -> each.getName().equals(wish.printer()))
                .findFirst();
        Optional<PrinterJob> job = printer.map(PrinterJob::createPrinterJob);
        if (job.isEmpty()) {
            return Optional.of(Speech.of("The printer {0} takes nothing at the moment.", wish.printer()));
        }
        return print(job.get(), wish, title, image)
                ? Optional.empty()
                : Optional.of(Speech.of("The printer {0} did not take the page.", wish.printer()));
    }

    private static boolean print(PrinterJob job, PrintWish wish, String title, Image image) {
        job.getJobSettings().setJobName(title.isBlank() ? "Fingerpost" : title);
        job.getJobSettings().setCopies(wish.copies());
        Paper paper = job.getJobSettings().getPageLayout().getPaper();
        PageOrientation orientation =
                image.getWidth() > image.getHeight() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
        PageLayout page = job.getPrinter().createPageLayout(paper, orientation, Printer.MarginType.DEFAULT);
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setFitWidth(Math.min(page.getPrintableWidth(), image.getWidth()));
        view.setFitHeight(page.getPrintableHeight());
        return job.printPage(page, view) && job.endJob() && job.getJobStatus() != PrinterJob.JobStatus.ERROR;
    }
}
