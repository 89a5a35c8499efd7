package fingerpost.ui.text;

import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Set;

/** One part of the design that can be read and written as text. */
interface DesignText {
    Id element();

    /** Its lines in that design, which has it. */
    List<TextRow> rows(Topology topology);

    /**
     * What the text says, beside that design.
     *
     * @param told lines of the kind {@link TextRow.Kind#TOLD} that were written for the person, so that they say nothing new
     */
    TextReading read(Topology before, String text, Set<String> told);
}
