package cooperation.browser;

import java.util.List;

import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Texts that lie over one another, and texts that are cut off, by their own box or by one
 * around them.
 */
class Jumble {

	/**
	 * Of each line the middle half is compared, along which its letters stand: the boxes
	 * of neighbouring lines may touch.
	 */
	private static final String SEEN = """
			const faults = [], lines = [];
			const clips = (value) => value === 'hidden' || value === 'clip';
			const middle = ({ top, bottom, left, right, width, height }, upright) => upright
				? { top, bottom, left: left + width / 4, right: right - width / 4 }
				: { top: top + height / 4, bottom: bottom - height / 4, left, right };
			const known = new Map();
			const clippers = (box) => {
				if (box === document.body) return [];
				if (!known.has(box)) {
					const { overflowX, overflowY } = getComputedStyle(box), above = clippers(box.parentElement);
					const own = clips(overflowX) || clips(overflowY);
					known.set(box, own ? [{ x: clips(overflowX), y: clips(overflowY), edge: box.getBoundingClientRect() }, ...above] : above);
				}
				return known.get(box);
			};
			const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			while (texts.nextNode()) {
				const text = texts.currentNode, own = text.parentElement, words = text.data.trim().slice(0, 60);
				if (!words || own.closest('.unseen, .skip, option') || !own.checkVisibility({ visibilityProperty: true })) continue;
				const range = document.createRange(), upright = getComputedStyle(own).writingMode.startsWith('vertical');
				range.selectNodeContents(text);
				const rects = [...range.getClientRects()].filter(({ width, height }) => width > 2 && height > 2).map((rect) => middle(rect, upright));
				lines.push(...rects.map((rect) => ({ ...rect, words })));
				for (const { x, y, edge } of clippers(own)) {
					if (rects.some(({ top, bottom, left, right }) => x && (left < edge.left - 1 || right > edge.right + 1)
							|| y && (top < edge.top - 1 || bottom > edge.bottom + 1))) {
						faults.push('cut off: ' + words);
					}
				}
			}
			lines.sort((one, other) => one.top - other.top);
			lines.forEach((line, i) => {
				for (let j = i + 1; j < lines.length && lines[j].top < line.bottom; j++) {
					if (Math.min(line.right, lines[j].right) - Math.max(line.left, lines[j].left) > 2) {
						faults.push('one over the other: ' + line.words + ' | ' + lines[j].words);
					}
				}
			});
			return faults.slice(0, 5);""";

	private final ChromeDriver driver;

	Jumble(ChromeDriver driver) {
		this.driver = driver;
	}

	List<String> seen() {
		return Sight.strings(this.driver.executeScript(SEEN));
	}

}
