"""Small widgets that several parts share: buttons that follow the palette, quiet and elided labels."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QWidget,
)

from findling.gui import icons
from findling.gui.paths import drawn_path, elided_path, shown_path
from findling.gui.shades import shades
from findling.gui.tinted import Tinted
from findling.gui.tips import tip

ICON_SIZE = 18
MARGIN = 24
"""Between the edge of the preview and what stands in it."""


class IconButton(QToolButton):
    """A flat button with a drawn icon, and words unless it is `bare`. It takes the focus from Tab only."""

    def __init__(self, icon: str, text: str, parent: QWidget | None = None, bare: bool = False) -> None:
        super().__init__(parent)
        self._icon = icon
        self._bare = bare
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        self.setToolButtonStyle(
            Qt.ToolButtonStyle.ToolButtonIconOnly if bare else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        )
        self.setIcon(icons.icon(icon, self.palette(), ICON_SIZE))
        self.show_as(icon, text)

    def show_as(self, icon: str, text: str) -> None:
        """Change picture and words."""
        self.setText(text)
        self.setAccessibleName(text)
        if self._bare:
            self.setToolTip(text)
        if icon != self._icon:
            self._icon = icon
            self.setIcon(icons.icon(icon, self.palette(), ICON_SIZE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.setIcon(icons.icon(self._icon, self.palette(), ICON_SIZE))
        super().changeEvent(event)


class QuietLabel(QLabel):
    """A label in the muted shade, in a slightly smaller size; it follows the palette."""

    def __init__(self, text: str = "", parent: QWidget | None = None, scale: float = 0.93) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(scaled(self.font(), scale))
        self._tone = QColor()
        self._tint()
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        """Begin where the window's lines begin, in whatever direction the text itself runs."""
        if not self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            align_leading(self)

    def _tint(self) -> None:
        tone = shades(QApplication.palette(self)).muted
        if tone == self._tone:
            return  # the change was our own
        self._tone = tone
        palette = QPalette()
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):  # which one, depends on the ground
            palette.setColor(role, tone)
        self.setPalette(palette)


class Heading(QLabel):
    """A strong line that begins where the window's lines begin, in whatever direction its own text runs."""

    def __init__(self, text: str, parent: QWidget | None = None, scale: float = 1.0) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(scaled(self.font(), scale, QFont.Weight.DemiBold))
        align_leading(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            align_leading(self)


class LineField(Tinted, QLineEdit):
    """A line to type in whose placeholder is legible; it follows the palette."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, placeholderText=placeholder)
        self._tone = QColor()
        self._tint()

    def _tint(self) -> None:
        tone = shades(QApplication.palette(self)).muted
        if tone != self._tone:  # else the change was our own
            self._tone = tone
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.PlaceholderText, tone)
            self.setPalette(palette)


class KeysField(Tinted, QKeySequenceEdit):
    """A field for one combination of keys whose placeholder is legible; it follows the palette."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumSequenceLength(1)
        self._tint()

    def _tint(self) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.PlaceholderText, shades(QApplication.palette(self)).muted)
        for line in self.findChildren(QLineEdit):
            line.setPalette(palette)


class ElidedLabel(QuietLabel):
    """A line that ends in an ellipsis where there is no room for all of it; the whole is the tool tip."""

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(tip(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())
        painter.drawText(self.contentsRect(), int(self.alignment() | Qt.TextFlag.TextSingleLine), text)


class PathLabel(QuietLabel):
    """A path that gives up its middle folders when there is no room; the whole path is the tool tip."""

    def __init__(self, path: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.show_path(path)

    def show_path(self, path: str) -> None:
        """Show another path."""
        self.setText(shown_path(path))
        self.setToolTip(tip(path))
        self.setAccessibleName(path)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        text = elided_path(self.fontMetrics(), self.text(), self.width())
        leading = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        flags = leading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextForceLeftToRight
        painter.drawText(self.rect(), int(flags), drawn_path(text))


class SignedLabel(QWidget):
    """A sentence after a drawn sign, so that its kind does not hang on a colour."""

    def __init__(self, sign: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = sign
        self._sign = QLabel(self)
        self._sign.setFixedWidth(ICON_SIZE)
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        align_leading(self.label)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._sign)
        layout.addWidget(self.label, 1)
        self._tint()

    def show_text(self, text: str, sign: str = "") -> None:
        """Change the sentence, and the sign where one is given."""
        self._name = sign or self._name
        self.label.setText(text)
        self.setAccessibleName(text)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            align_leading(self.label)

    def _tint(self) -> None:
        tone = shades(self.palette()).text
        self._sign.setPixmap(icons.pixmap(self._name, tone, ICON_SIZE, self.devicePixelRatioF()))


class Tick(QCheckBox):
    """A check box whose frame is seen on every ground, which Fusion's is not on a dark one."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _frame(self, QStyle.SubElement.SE_CheckBoxIndicator)


class Choice(QRadioButton):
    """A radio button, likewise."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _frame(self, QStyle.SubElement.SE_RadioButtonIndicator)


def _frame(button: QAbstractButton, part: QStyle.SubElement) -> None:
    """Draw the outline of a button's mark."""
    if button.style().name() != "fusion":
        return
    option = QStyleOptionButton()
    option.initFrom(button)
    place = button.style().subElementRect(part, option, button).adjusted(0, 0, -1, -1)
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(shades(button.palette()).muted)
    if part == QStyle.SubElement.SE_RadioButtonIndicator:
        painter.drawEllipse(place)
    else:
        painter.drawRect(place)


def align_leading(label: QLabel) -> None:
    """Have a text begin where the window's lines begin, in whatever direction it runs itself."""
    edge = Qt.AlignmentFlag.AlignRight if label.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def scaled(font: QFont, factor: float, weight: QFont.Weight | None = None) -> QFont:
    """A copy of a font in another size, and weight where one is given."""
    result = QFont(font)
    if font.pointSizeF() > 0:
        result.setPointSizeF(font.pointSizeF() * factor)
    else:
        result.setPixelSize(max(round(font.pixelSize() * factor), 1))
    if weight is not None:
        result.setWeight(weight)
    return result
