import { wordList } from './word-list.ts';

/** Emoji that express thanks. */
export const THANKS_EMOJI = wordList(':pray: :folded_hands: 🙏');

/** Emoji that are only friendly. */
export const FRIENDLY_EMOJI = wordList(
  ':slightly_smiling_face: :smile: :smiley: :grinning: :grin: :blush: :relaxed: :wink: :hugging_face: :hugs: :simple_smile:',
  ':heart: :heart_eyes: :two_hearts: :kissing_heart: :sunflower: :bouquet: :rose: :four_leaf_clover: :sunny: :star2: :sparkling_heart:',
  ':raised_hands: :clap: :tada: :sparkles: :wave: :star-struck: :christmas_tree: :smiling_face_with_3_hearts: :hugging:',
  '🙂 😄 😃 😀 😁 😊 ☺ 😉 🤗 ❤ 😍 💕 😘 🌻 💐 🌹 🍀 ☀ 🙌 👏 🎉 ✨ 👋 🤩 🎄 🥰 🌸 🌷 💛 💚 💙',
);

/** Emoji that go with an absence. */
export const AWAY_EMOJI = wordList(
  ':palm_tree: :desert_island: :beach_with_umbrella: :airplane: :face_with_thermometer: :snowman: :skier: :sun_with_face:',
  '🌴 🏝 🏖 ✈ 🤒 ⛄ ⛷ 🌞 🤧 🏔 🌊',
);
