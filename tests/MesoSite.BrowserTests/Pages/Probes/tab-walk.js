// Where Tab really went, as "window.walked" has it, is where it was expected to go.
() => {
  const expected = stops();
  const walked = window.walked.slice(0, expected.length);
  const at = expected.findIndex((element, index) => element !== walked[index]);
  return at < 0 ? [] : [`${called(expected[at])} is stop ${at + 1}, but Tab came to ${walked[at] ? called(walked[at]) : "nothing"}`];
}
