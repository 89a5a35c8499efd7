package fingerpost.architecture.faults.ui;

final class ScreenManager {}
