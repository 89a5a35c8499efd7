package fingerpost.ui.model;

import java.util.List;

/**
 * The named steps of the undo list, around the design that stands now.
 *
 * @param ahead those that were undone, the next one to do again first
 * @param behind those that led here, the last one first
 */
public record Steps(List<String> ahead, List<String> behind) {
    public Steps {
        ahead = List.copyOf(ahead);
        behind = List.copyOf(behind);
    }
}
