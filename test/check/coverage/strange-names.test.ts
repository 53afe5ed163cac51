import { table } from "../marked.ts";

table("span-added", "finds the foreign names in", [
  ["en>zh", "He thinks that the book was a great success.⟦⟧", "⟦据安娜·凯勒和彼得·施密特报道⟧，他认为这本书非常成功。", "added"],
]);

table("span-added", "finds nothing strange in the names of", [
  [
    "en>zh",
    "Anna Keller and Peter Schmidt think that the book was a great success.",
    "安娜·凯勒和彼得·施密特认为这本书非常成功。",
  ],
  ["en>zh", "He thinks that the book was a great success.", "安娜·凯勒认为这本书非常成功。"],
  ["ja>zh", "彼は、この本は大成功だったと考えている。", "安娜·凯勒和彼得·施密特认为这本书非常成功。"],
]);
